// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the auto tiering of an object storage update detail.
    pub enum ObjectStorageUpdateDetailAutoTiering {
        Disabled = "DISABLED",
        Infrequentaccess = "INFREQUENTACCESS",
    }
}
