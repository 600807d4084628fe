// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a pipeline.
    ///
    /// The field `recipeType` selects the variant.
    pub enum UpdatePipelineDetails by "recipeType", sent {
        ZeroEtl(models::UpdateZeroEtlPipelineDetails) = "ZERO_ETL", as_zero_etl;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in ZeroEtl;
        /// The description.
        description = "description", str, in ZeroEtl;
        /// The license model of the deployment.
        license_model = "licenseModel", copy models::PipelineLicenseModel, in ZeroEtl;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in ZeroEtl;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in ZeroEtl;
        /// The OCID of the subnet.
        subnet_id = "subnetId", str, in ZeroEtl;
        /// The minimum number of OCPUs of the deployment.
        cpu_core_count = "cpuCoreCount", copy i64, in ZeroEtl;
        /// Whether autoscaling of the CPU core count is enabled.
        is_auto_scaling_enabled = "isAutoScalingEnabled", copy bool, in ZeroEtl;
    }
}
