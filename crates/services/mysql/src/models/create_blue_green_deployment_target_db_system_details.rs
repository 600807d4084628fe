// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a blue green deployment target DB system to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBlueGreenDeploymentTargetDbSystemDetails {
    /// The version of MySQL.
    pub mysql_version: String,
    /// The name of the shape.
    pub shape_name: Option<String>,
    /// The OCID of the configuration.
    pub configuration_id: Option<String>,
    /// The size of the data storage in GiB.
    pub data_storage_size_in_gbs: Option<i64>,
}

model! {
    CreateBlueGreenDeploymentTargetDbSystemDetails {
        required {
            mysql_version = "mysqlVersion", with_mysql_version(String);
        }
        optional {
            shape_name = "shapeName", with_shape_name(String);
            configuration_id = "configurationId", with_configuration_id(String);
            data_storage_size_in_gbs = "dataStorageSizeInGBs", with_data_storage_size_in_gbs(i64);
        }
    }
}
