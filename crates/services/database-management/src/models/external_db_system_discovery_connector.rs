// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// An external DB system discovery connector.
    ///
    /// The field `connectorType` selects the variant.
    pub enum ExternalDbSystemDiscoveryConnector by "connectorType" {
        Macs(models::ExternalDbSystemDiscoveryMacsConnector) = "MACS", as_macs;
    }
    shared {
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Macs;
        /// The status of the connection.
        connection_status = "connectionStatus", str, in Macs;
        /// The reason for the connection failure. Null if the connection succeeded.
        connection_failure_message = "connectionFailureMessage", str, in Macs;
        /// The time of the last update of the connection status.
        time_connection_status_last_updated = "timeConnectionStatusLastUpdated", copy DateTime<Utc>,
            in Macs;
    }
}
