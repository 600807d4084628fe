// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the destination object storage tier of a copy object.
    pub enum CopyObjectDestinationObjectStorageTier {
        Standard = "Standard",
        InfrequentAccess = "InfrequentAccess",
        Archive = "Archive",
    }
}
