// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an attached view.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachedViewDetails {
    /// The OCID of the view.
    pub view_id: String,
}

model! {
    AttachedViewDetails {
        required {
            view_id = "viewId", with_view_id(String);
        }
    }
}
