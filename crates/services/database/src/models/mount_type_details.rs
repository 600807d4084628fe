// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a type to mount.
    ///
    /// The field `mountType` selects the variant.
    pub enum MountTypeDetails by "mountType", sent {
        AutomatedMount(models::AutomatedMountDetails) = "AUTOMATED_MOUNT", as_automated_mount;
        SelfMount(models::SelfMountDetails) = "SELF_MOUNT", as_self_mount;
    }
}
