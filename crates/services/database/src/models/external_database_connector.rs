// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// An external database connector.
    ///
    /// The field `connectorType` selects the variant.
    pub enum ExternalDatabaseConnector by "connectorType" {
        Macs(models::ExternalMacsConnector) = "MACS", as_macs;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Macs;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Macs;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Macs;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Macs;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Macs;
        /// The OCID of the resource.
        id = "id", str, in Macs;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::ExternalDatabaseConnectorLifecycleState, in
            Macs;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in Macs;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Macs;
        /// The OCID of the external database.
        external_database_id = "externalDatabaseId", str, in Macs;
        /// The status of the connection.
        connection_status = "connectionStatus", str, in Macs;
        /// The time of the last update of the connection status.
        time_connection_status_last_updated = "timeConnectionStatusLastUpdated", copy DateTime<Utc>,
            in Macs;
    }
}
