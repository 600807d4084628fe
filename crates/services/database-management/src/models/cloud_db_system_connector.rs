// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A cloud DB system connector.
    ///
    /// The field `connectorType` selects the variant.
    pub enum CloudDbSystemConnector by "connectorType" {
        Macs(models::CloudDbSystemMacsConnector) = "MACS", as_macs;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Macs;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Macs;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Macs;
        /// The OCID of the cloud DB system.
        cloud_db_system_id = "cloudDbSystemId", str, in Macs;
        /// The status of the connection.
        connection_status = "connectionStatus", str, in Macs;
        /// The reason for the connection failure. Null if the connection succeeded.
        connection_failure_message = "connectionFailureMessage", str, in Macs;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::CloudDbSystemConnectorLifecycleState, in
            Macs;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in Macs;
        /// The time of the last update of the connection status.
        time_connection_status_last_updated = "timeConnectionStatusLastUpdated", copy DateTime<Utc>,
            in Macs;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Macs;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Macs;
    }
}
