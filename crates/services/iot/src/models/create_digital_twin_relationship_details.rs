// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a digital twin relationship to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDigitalTwinRelationshipDetails {
    /// The OCID of the IoT domain.
    pub iot_domain_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The name of the relationship between two digital twin instances, from the source digital
    /// twin model.
    pub content_path: String,
    /// The OCID of the source digital twin instance.
    pub source_digital_twin_instance_id: String,
    /// The OCID of the target digital twin instance.
    pub target_digital_twin_instance_id: String,
    /// The content.
    pub content: Option<BTreeMap<String, Value>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDigitalTwinRelationshipDetails {
        required {
            iot_domain_id = "iotDomainId", with_iot_domain_id(String);
            content_path = "contentPath", with_content_path(String);
            source_digital_twin_instance_id = "sourceDigitalTwinInstanceId",
                with_source_digital_twin_instance_id(String);
            target_digital_twin_instance_id = "targetDigitalTwinInstanceId",
                with_target_digital_twin_instance_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            content = "content", with_content({Value});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
