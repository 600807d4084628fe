// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A Kafka cluster add-on.
    ///
    /// The field `addonType` selects the variant.
    pub enum KafkaClusterAddon by "addonType" {
        Publicconnectivity(models::PublicConnectivityAddon) = "PUBLICCONNECTIVITY",
            as_publicconnectivity;
    }
    shared {
        /// The name.
        name = "name", str, in Publicconnectivity;
        /// The description.
        description = "description", str, in Publicconnectivity;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Publicconnectivity;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Publicconnectivity;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::KafkaClusterAddonLifecycleState, in
            Publicconnectivity;
    }
}
