// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An ADB update detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdbUpdateDetail {
    /// The ID of the instance.
    pub instance_id: String,
    /// The number of ECPUs of the database.
    pub ecpu: Option<i64>,
    /// The size of the data storage in TB.
    pub data_storage_size_in_tbs: Option<i64>,
    /// Whether mTLS connections are required.
    pub is_mtls_connection_required: Option<bool>,
}

model! {
    AdbUpdateDetail {
        required {
            instance_id = "instanceId", with_instance_id(String);
        }
        optional {
            ecpu = "ecpu", with_ecpu(i64);
            data_storage_size_in_tbs = "dataStorageSizeInTBs", with_data_storage_size_in_tbs(i64);
            is_mtls_connection_required = "isMtlsConnectionRequired",
                with_is_mtls_connection_required(bool);
        }
    }
}
