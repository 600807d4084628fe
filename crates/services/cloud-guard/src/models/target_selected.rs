// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A target selected.
    ///
    /// The field `kind` selects the variant.
    pub enum TargetSelected by "kind" {
        All(models::AllTargetsSelected) = "ALL", as_all;
        Targetids(models::TargetIdsSelected) = "TARGETIDS", as_targetids;
        Targettypes(models::TargetResourceTypesSelected) = "TARGETTYPES", as_targettypes;
    }
}
