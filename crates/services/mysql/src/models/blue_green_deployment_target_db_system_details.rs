// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a blue green deployment target DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueGreenDeploymentTargetDbSystemDetails {
    /// The version of MySQL.
    pub mysql_version: Option<String>,
    /// The name of the shape.
    pub shape_name: Option<String>,
    /// The OCID of the configuration.
    pub configuration_id: Option<String>,
    /// The size of the data storage in GiB.
    pub data_storage_size_in_gbs: Option<i64>,
}

model! {
    BlueGreenDeploymentTargetDbSystemDetails {
        mysql_version = "mysqlVersion";
        shape_name = "shapeName";
        configuration_id = "configurationId";
        data_storage_size_in_gbs = "dataStorageSizeInGBs";
    }
}
