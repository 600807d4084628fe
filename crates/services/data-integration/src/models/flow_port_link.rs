// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A flow port link.
    ///
    /// The field `modelType` selects the variant.
    pub enum FlowPortLink by "modelType", sent {
        ConditionalInputLink(models::ConditionalInputLink) = "CONDITIONAL_INPUT_LINK",
            as_conditional_input_link;
        InputLink(models::InputLink) = "INPUT_LINK", as_input_link;
        OutputLink(models::OutputLink) = "OUTPUT_LINK", as_output_link;
    }
    shared {
        /// The key of the object.
        key = "key", str, in ConditionalInputLink InputLink OutputLink;
        /// The model version of the object. The service uses it to upgrade objects.
        model_version = "modelVersion", str, in ConditionalInputLink InputLink OutputLink;
        /// The reference to the parent object.
        parent_ref = "parentRef", ref models::ParentReference, in ConditionalInputLink InputLink
            OutputLink;
        /// The status of the object. The value 1 marks a shallow reference across objects; all
        /// other values are reserved.
        object_status = "objectStatus", copy i64, in ConditionalInputLink InputLink OutputLink;
        /// The description.
        description = "description", str, in ConditionalInputLink InputLink OutputLink;
        /// The port.
        port = "port", str, in ConditionalInputLink InputLink OutputLink;
    }
}
