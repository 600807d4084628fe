// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a self hosted instance configuration category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfHostedInstanceConfigCategoryDetails {
    /// The OCID of the instance.
    pub instance_id: String,
    /// The name of the instance. Does not have to be unique.
    pub instance_name: Option<String>,
}

model! {
    SelfHostedInstanceConfigCategoryDetails, "configCategory" = "SELF_HOSTED_INSTANCE" {
        required {
            instance_id = "instanceId", with_instance_id(String);
        }
        optional {
            instance_name = "instanceName", with_instance_name(String);
        }
    }
}
