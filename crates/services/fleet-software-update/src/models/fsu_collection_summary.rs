// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of an FSU collection.
    ///
    /// The field `type` selects the variant.
    pub enum FsuCollectionSummary by "type" {
        Db(models::DbFsuCollectionSummary) = "DB", as_db;
        ExadbStack(models::ExadbStackFsuCollectionSummary) = "EXADB_STACK", as_exadb_stack;
        Gi(models::GiFsuCollectionSummary) = "GI", as_gi;
        GuestOs(models::GuestOsFsuCollectionSummary) = "GUEST_OS", as_guest_os;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Db ExadbStack Gi GuestOs;
        /// The display name.
        display_name = "displayName", str, in Db ExadbStack Gi GuestOs;
        /// The type of the service.
        service_type = "serviceType", copy models::FsuServiceType, in Db ExadbStack Gi GuestOs;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Db ExadbStack Gi GuestOs;
        /// The active Exadata Fleet Update cycle.
        active_fsu_cycle = "activeFsuCycle", ref models::ActiveCycleDetails, in Db ExadbStack Gi
            GuestOs;
        /// The number of targets.
        target_count = "targetCount", copy i64, in Db ExadbStack Gi GuestOs;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Db ExadbStack Gi GuestOs;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Db ExadbStack Gi GuestOs;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::FsuLifecycleState, in Db ExadbStack Gi
            GuestOs;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in Db ExadbStack Gi GuestOs;
        /// The OCID of the last completed cycle.
        last_completed_fsu_cycle_id = "lastCompletedFsuCycleId", str, in Db ExadbStack Gi GuestOs;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Db ExadbStack Gi GuestOs;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Db
            ExadbStack Gi GuestOs;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Db ExadbStack
            Gi GuestOs;
    }
}
