// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A disable auto association detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisableAutoAssociationDetail {
    /// Whether to delete existing associations.
    pub delete_existing_associations: Option<bool>,
}

model! {
    DisableAutoAssociationDetail {
        optional {
            delete_existing_associations = "deleteExistingAssociations",
                with_delete_existing_associations(bool);
        }
    }
}
