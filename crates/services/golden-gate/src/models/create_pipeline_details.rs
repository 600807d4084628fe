// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a pipeline to create.
    ///
    /// The field `recipeType` selects the variant.
    pub enum CreatePipelineDetails by "recipeType", sent {
        ZeroEtl(models::CreateZeroEtlPipelineDetails) = "ZERO_ETL", as_zero_etl;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in ZeroEtl;
        /// The description.
        description = "description", str, in ZeroEtl;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in ZeroEtl;
        /// The license model of the deployment.
        license_model = "licenseModel", copy models::PipelineLicenseModel, in ZeroEtl;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in ZeroEtl;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in ZeroEtl;
        /// The locks of the resource.
        locks = "locks", ref [models::ResourceLock], in ZeroEtl;
        /// The connection to the source.
        source_connection_details = "sourceConnectionDetails",
            ref models::SourcePipelineConnectionDetails, in ZeroEtl;
        /// The connection to the target.
        target_connection_details = "targetConnectionDetails",
            ref models::TargetPipelineConnectionDetails, in ZeroEtl;
        /// The OCID of the subnet.
        subnet_id = "subnetId", str, in ZeroEtl;
        /// The minimum number of OCPUs of the deployment.
        cpu_core_count = "cpuCoreCount", copy i64, in ZeroEtl;
        /// Whether autoscaling of the CPU core count is enabled.
        is_auto_scaling_enabled = "isAutoScalingEnabled", copy bool, in ZeroEtl;
    }
}
