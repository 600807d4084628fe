// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of an Exadata configuration.
    ///
    /// The field `entitySource` selects the variant.
    pub enum ExadataConfigurationSummary by "entitySource" {
        EmManagedExternalExadata(models::ExadataDatabaseMachineConfigurationSummary)
            = "EM_MANAGED_EXTERNAL_EXADATA", as_em_managed_external_exadata;
        MacsManagedCloudExadata(models::ExadataExaccConfigurationSummary)
            = "MACS_MANAGED_CLOUD_EXADATA", as_macs_managed_cloud_exadata;
        PeComanagedExadata(models::ExadataExacsConfigurationSummary) = "PE_COMANAGED_EXADATA",
            as_pe_comanaged_exadata;
    }
    shared {
        /// The OCID of the Exadata insight.
        exadata_insight_id = "exadataInsightId", str, in EmManagedExternalExadata
            MacsManagedCloudExadata PeComanagedExadata;
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
        exadata_type = "exadataType", copy models::ExadataConfigurationExadataType, in
            EmManagedExternalExadata MacsManagedCloudExadata PeComanagedExadata;
        /// The type of the Exadata rack.
        exadata_rack_type = "exadataRackType", copy models::ExadataConfigurationExadataRackType, in
            EmManagedExternalExadata MacsManagedCloudExadata PeComanagedExadata;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            EmManagedExternalExadata MacsManagedCloudExadata PeComanagedExadata;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in EmManagedExternalExadata
            MacsManagedCloudExadata PeComanagedExadata;
        /// The vmcluster details.
        vmcluster_details = "vmclusterDetails", ref [models::VmClusterSummary], in
            EmManagedExternalExadata MacsManagedCloudExadata PeComanagedExadata;
        /// The shape of the Exadata infrastructure.
        exadata_shape = "exadataShape", str, in EmManagedExternalExadata MacsManagedCloudExadata
            PeComanagedExadata;
        /// The details of the chargeback plan.
        chargeback_plan_details = "chargebackPlanDetails", ref models::ChargebackPlanDetails, in
            EmManagedExternalExadata MacsManagedCloudExadata PeComanagedExadata;
    }
}
