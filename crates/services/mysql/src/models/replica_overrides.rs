// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// Replica overrides.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicaOverrides {
    /// The version of MySQL.
    pub mysql_version: Option<String>,
    /// The name of the shape.
    pub shape_name: Option<String>,
    /// The OCID of the configuration.
    pub configuration_id: Option<String>,
    /// The OCIDs of the NSGs for the VNIC attachment.
    pub nsg_ids: Option<Vec<String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The telemetry configuration.
    pub telemetry_configuration: Option<models::TelemetryConfigurationDetails>,
}

model! {
    ReplicaOverrides {
        optional {
            mysql_version = "mysqlVersion", with_mysql_version(String);
            shape_name = "shapeName", with_shape_name(String);
            configuration_id = "configurationId", with_configuration_id(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            telemetry_configuration = "telemetryConfiguration",
                with_telemetry_configuration(models::TelemetryConfigurationDetails);
        }
    }
}
