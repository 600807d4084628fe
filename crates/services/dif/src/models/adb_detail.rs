// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An ADB detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdbDetail {
    /// The ID of the instance.
    pub instance_id: String,
    /// The database workload type.
    pub db_workload: models::AdbDetailDbWorkload,
    /// The number of ECPUs of the database.
    pub ecpu: i64,
    /// The size of the data storage in TB.
    pub data_storage_size_in_tbs: i64,
    /// The ID of the admin password.
    pub admin_password_id: String,
    /// Whether mTLS connections are required.
    pub is_mtls_connection_required: Option<bool>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The version of the database.
    pub db_version: String,
    /// The tools public access.
    pub tools_public_access: Option<String>,
    /// Whether the object is public.
    pub is_public: Option<bool>,
}

model! {
    AdbDetail {
        required {
            instance_id = "instanceId", with_instance_id(String);
            db_workload = "dbWorkload", with_db_workload(models::AdbDetailDbWorkload);
            ecpu = "ecpu", with_ecpu(i64);
            data_storage_size_in_tbs = "dataStorageSizeInTBs", with_data_storage_size_in_tbs(i64);
            admin_password_id = "adminPasswordId", with_admin_password_id(String);
            db_version = "dbVersion", with_db_version(String);
        }
        optional {
            is_mtls_connection_required = "isMtlsConnectionRequired",
                with_is_mtls_connection_required(bool);
            subnet_id = "subnetId", with_subnet_id(String);
            tools_public_access = "toolsPublicAccess", with_tools_public_access(String);
            is_public = "isPublic", with_is_public(bool);
        }
    }
}
