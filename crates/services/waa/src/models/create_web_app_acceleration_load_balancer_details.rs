// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a web application acceleration load balancer to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWebAppAccelerationLoadBalancerDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the web application acceleration policy.
    pub web_app_acceleration_policy_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the load balancer.
    pub load_balancer_id: String,
}

model! {
    CreateWebAppAccelerationLoadBalancerDetails, "backendType" = "LOAD_BALANCER" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            web_app_acceleration_policy_id = "webAppAccelerationPolicyId",
                with_web_app_acceleration_policy_id(String);
            load_balancer_id = "loadBalancerId", with_load_balancer_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
