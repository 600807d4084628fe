// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a target.
    ///
    /// The field `targetResourceType` selects the variant.
    pub enum TargetDetails by "targetResourceType" {
        SecurityZone(models::SecurityZoneTargetDetails) = "SECURITY_ZONE", as_security_zone;
    }
}
