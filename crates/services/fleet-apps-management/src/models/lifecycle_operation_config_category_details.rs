// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a lifecycle operation configuration category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LifecycleOperationConfigCategoryDetails {}

model! {
    LifecycleOperationConfigCategoryDetails, "configCategory" = "LIFECYCLE_OPERATION" {
        optional {}
    }
}
