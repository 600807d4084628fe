// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a pipeline to clone.
    ///
    /// The field `type` selects the variant.
    pub enum ClonePipelineDetails by "type", sent {
        Default(models::DefaultClonePipelineDetails) = "DEFAULT", as_default;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Default;
        /// The OCID of the source pipeline.
        source_pipeline_id = "sourcePipelineId", str, in Default;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Default;
        /// The description.
        description = "description", str, in Default;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Default;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Default;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Default;
    }
}
