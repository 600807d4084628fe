// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The storage tier of the object. Returned only if requested in `fields`.
    pub enum ObjectVersionStorageTier {
        Standard = "Standard",
        InfrequentAccess = "InfrequentAccess",
        Archive = "Archive",
    }
}
