// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The auto-tiering state. With `InfrequentAccess`, objects move between the standard and the
    /// infrequent access tier, depending on access patterns.
    pub enum BucketAutoTiering {
        Disabled = "Disabled",
        InfrequentAccess = "InfrequentAccess",
    }
}
