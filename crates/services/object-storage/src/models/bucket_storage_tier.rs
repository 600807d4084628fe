// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The default storage tier of new objects: `Standard` or `Archive`. It cannot be changed
    /// later.
    pub enum BucketStorageTier {
        Standard = "Standard",
        Archive = "Archive",
    }
}
