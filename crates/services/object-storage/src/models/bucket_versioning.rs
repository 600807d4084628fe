// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The object versioning state. `Enabled` keeps overwritten and deleted objects as versions;
    /// `Suspended` keeps existing versions but creates no new ones.
    pub enum BucketVersioning {
        Enabled = "Enabled",
        Suspended = "Suspended",
        Disabled = "Disabled",
    }
}
