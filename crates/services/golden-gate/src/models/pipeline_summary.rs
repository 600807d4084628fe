// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a pipeline.
    ///
    /// The field `recipeType` selects the variant.
    pub enum PipelineSummary by "recipeType" {
        ZeroEtl(models::ZeroEtlPipelineSummary) = "ZERO_ETL", as_zero_etl;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in ZeroEtl;
        /// The display name.
        display_name = "displayName", str, in ZeroEtl;
        /// The description.
        description = "description", str, in ZeroEtl;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in ZeroEtl;
        /// The connection to the source.
        source_connection_details = "sourceConnectionDetails",
            ref models::SourcePipelineConnectionDetails, in ZeroEtl;
        /// The connection to the target.
        target_connection_details = "targetConnectionDetails",
            ref models::TargetPipelineConnectionDetails, in ZeroEtl;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in ZeroEtl;
        /// The license model of the deployment.
        license_model = "licenseModel", copy models::PipelineLicenseModel, in ZeroEtl;
        /// The minimum number of OCPUs of the deployment.
        cpu_core_count = "cpuCoreCount", copy i64, in ZeroEtl;
        /// Whether autoscaling of the CPU core count is enabled.
        is_auto_scaling_enabled = "isAutoScalingEnabled", copy bool, in ZeroEtl;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in ZeroEtl;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in ZeroEtl;
        /// The locks of the resource.
        locks = "locks", ref [models::ResourceLock], in ZeroEtl;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::PipelineLifecycleState, in ZeroEtl;
        /// The lifecycle substate.
        lifecycle_sub_state = "lifecycleSubState", copy models::PipelineLifecycleSubState, in
            ZeroEtl;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in ZeroEtl;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in ZeroEtl;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in ZeroEtl;
        /// The OCID of the subnet.
        subnet_id = "subnetId", str, in ZeroEtl;
    }
}
