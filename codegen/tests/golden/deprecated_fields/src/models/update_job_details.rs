// @generated from spec/deprecated-fields.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateJobDetails {
    /// The name.
    ///
    /// Deprecated.
    #[deprecated]
    pub name: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateJobDetails {
        optional {
            name = "name", with_name(String), clear_name;
        }
    }
}
