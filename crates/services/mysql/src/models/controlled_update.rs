// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A controlled update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ControlledUpdate {
    /// The version of MySQL to apply.
    pub target_mysql_version: Option<String>,
    /// The MySQL instances that the controlled update affects.
    pub target_db_instances: Option<models::ControlledUpdateTargetDbInstances>,
}

model! {
    ControlledUpdate {
        target_mysql_version = "targetMysqlVersion";
        target_db_instances = "targetDbInstances";
    }
}
