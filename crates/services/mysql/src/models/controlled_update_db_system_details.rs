// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a controlled update DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ControlledUpdateDbSystemDetails {
    /// The version of MySQL to apply.
    pub target_mysql_version: Option<String>,
    /// The MySQL instances that the controlled update affects.
    pub target_db_instances: Option<models::ControlledUpdateDbSystemTargetDbInstances>,
}

model! {
    ControlledUpdateDbSystemDetails {
        optional {
            target_mysql_version = "targetMysqlVersion", with_target_mysql_version(String);
            target_db_instances = "targetDbInstances",
                with_target_db_instances(models::ControlledUpdateDbSystemTargetDbInstances);
        }
    }
}
