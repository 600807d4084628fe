// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of an Exadata insight.
    ///
    /// The field `entitySource` selects the variant.
    pub enum ExadataInsightSummary by "entitySource" {
        EmManagedExternalExadata(models::EmManagedExternalExadataInsightSummary)
            = "EM_MANAGED_EXTERNAL_EXADATA", as_em_managed_external_exadata;
        MacsManagedCloudExadata(models::MacsManagedCloudExadataInsightSummary)
            = "MACS_MANAGED_CLOUD_EXADATA", as_macs_managed_cloud_exadata;
        PeComanagedExadata(models::PeComanagedExadataInsightSummary) = "PE_COMANAGED_EXADATA",
            as_pe_comanaged_exadata;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in EmManagedExternalExadata MacsManagedCloudExadata PeComanagedExadata;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in EmManagedExternalExadata MacsManagedCloudExadata
            PeComanagedExadata;
        /// The name of the Exadata system.
        exadata_name = "exadataName", str, in EmManagedExternalExadata MacsManagedCloudExadata
            PeComanagedExadata;
        /// The display name of the Exadata system. Uniqueness is not required.
        exadata_display_name = "exadataDisplayName", str, in EmManagedExternalExadata
            MacsManagedCloudExadata PeComanagedExadata;
        /// The type of the Exadata system.
        exadata_type = "exadataType", copy models::ExadataInsightExadataType, in
            EmManagedExternalExadata MacsManagedCloudExadata PeComanagedExadata;
        /// The type of the Exadata rack.
        exadata_rack_type = "exadataRackType", copy models::ExadataInsightExadataRackType, in
            EmManagedExternalExadata MacsManagedCloudExadata PeComanagedExadata;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in EmManagedExternalExadata
            MacsManagedCloudExadata PeComanagedExadata;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            EmManagedExternalExadata MacsManagedCloudExadata PeComanagedExadata;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            EmManagedExternalExadata MacsManagedCloudExadata PeComanagedExadata;
        /// The status.
        status = "status", copy models::ExadataInsightStatus, in EmManagedExternalExadata
            MacsManagedCloudExadata PeComanagedExadata;
        /// The details of the chargeback plan.
        chargeback_plan_details = "chargebackPlanDetails", ref models::ChargebackPlanDetails, in
            EmManagedExternalExadata MacsManagedCloudExadata PeComanagedExadata;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in EmManagedExternalExadata
            MacsManagedCloudExadata PeComanagedExadata;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in EmManagedExternalExadata
            MacsManagedCloudExadata PeComanagedExadata;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::ExadataInsightLifecycleState, in
            EmManagedExternalExadata MacsManagedCloudExadata PeComanagedExadata;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in EmManagedExternalExadata
            MacsManagedCloudExadata PeComanagedExadata;
        /// The details of the status.
        status_details = "statusDetails", str, in EmManagedExternalExadata MacsManagedCloudExadata
            PeComanagedExadata;
    }
}
