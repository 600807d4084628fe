// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A blocklist target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlocklistTarget {
    /// The OCID of the fleet.
    pub fleet_id: String,
    /// The OCID of the managed instance.
    pub managed_instance_id: Option<String>,
    /// The key of the Java Runtime installation.
    pub installation_key: Option<String>,
}

model! {
    BlocklistTarget {
        required {
            fleet_id = "fleetId", with_fleet_id(String);
        }
        optional {
            managed_instance_id = "managedInstanceId", with_managed_instance_id(String);
            installation_key = "installationKey", with_installation_key(String);
        }
    }
}
