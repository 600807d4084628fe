// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a child tenancy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateChildTenancyDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the tenancy.
    pub tenancy_name: String,
    /// The home region.
    pub home_region: String,
    /// The email address of the administrator.
    pub admin_email: String,
    /// The name of the policy.
    pub policy_name: Option<String>,
    /// The governance status of the tenancy.
    pub governance_status: Option<models::ChildTenancyGovernanceStatus>,
    /// The OCID of the subscription.
    pub subscription_id: Option<String>,
    /// The features.
    pub features: Option<Vec<String>>,
}

model! {
    CreateChildTenancyDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            tenancy_name = "tenancyName", with_tenancy_name(String);
            home_region = "homeRegion", with_home_region(String);
            admin_email = "adminEmail", with_admin_email(String);
        }
        optional {
            policy_name = "policyName", with_policy_name(String);
            governance_status = "governanceStatus",
                with_governance_status(models::ChildTenancyGovernanceStatus);
            subscription_id = "subscriptionId", with_subscription_id(String);
            features = "features", with_features([String]);
        }
    }
}
