// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of an OCE instance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOceInstanceDetails {
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The OCID of the tenancy.
    pub tenancy_id: String,
    /// The IDCS access token.
    pub idcs_access_token: Secret,
    /// The stripe of the identity service.
    pub identity_stripe: Option<models::IdentityStripeDetails>,
    /// The name of the tenancy.
    pub tenancy_name: String,
    /// The type of the instance by usage, either primary or nonprimary.
    pub instance_usage_type: Option<models::OceInstanceInstanceUsageType>,
    /// The add-on features of the instance.
    pub add_on_features: Option<Vec<String>>,
    /// The Object Storage namespace.
    pub object_storage_namespace: String,
    /// The email address of the administrator.
    pub admin_email: String,
    /// The type of the upgrade schedule, either immediately to the latest release or delayed to the
    /// previous one.
    pub upgrade_schedule: Option<models::OceInstanceUpgradeSchedule>,
    /// The primary domain of the web application firewall (WAF).
    pub waf_primary_domain: Option<String>,
    /// Whether access to the instance is private or public.
    pub instance_access_type: Option<models::OceInstanceInstanceAccessType>,
    /// The license type of the instance, such as a new license or BYOL.
    pub instance_license_type: Option<models::OceInstanceInstanceLicenseType>,
    /// The name of the paired region for disaster recovery.
    pub dr_region: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOceInstanceDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            name = "name", with_name(String);
            tenancy_id = "tenancyId", with_tenancy_id(String);
            idcs_access_token = "idcsAccessToken", with_idcs_access_token(Secret);
            tenancy_name = "tenancyName", with_tenancy_name(String);
            object_storage_namespace = "objectStorageNamespace",
                with_object_storage_namespace(String);
            admin_email = "adminEmail", with_admin_email(String);
        }
        optional {
            description = "description", with_description(String);
            identity_stripe = "identityStripe", with_identity_stripe(models::IdentityStripeDetails);
            instance_usage_type = "instanceUsageType",
                with_instance_usage_type(models::OceInstanceInstanceUsageType);
            add_on_features = "addOnFeatures", with_add_on_features([String]);
            upgrade_schedule = "upgradeSchedule",
                with_upgrade_schedule(models::OceInstanceUpgradeSchedule);
            waf_primary_domain = "wafPrimaryDomain", with_waf_primary_domain(String);
            instance_access_type = "instanceAccessType",
                with_instance_access_type(models::OceInstanceInstanceAccessType);
            instance_license_type = "instanceLicenseType",
                with_instance_license_type(models::OceInstanceInstanceLicenseType);
            dr_region = "drRegion", with_dr_region(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
