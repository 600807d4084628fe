// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An OCE instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OceInstance {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The globally unique identifier (GUID). Immutable after creation.
    pub guid: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The OCID of the tenancy.
    pub tenancy_id: String,
    /// The ID of the identity domain.
    pub idcs_tenancy: String,
    /// The name of the tenancy.
    pub tenancy_name: String,
    /// The type of the upgrade schedule, either immediately to the latest release or delayed to the
    /// previous one.
    pub upgrade_schedule: Option<models::OceInstanceUpgradeSchedule>,
    /// The stripe of the identity service.
    pub identity_stripe: Option<models::IdentityStripeDetails>,
    /// The type of the instance by usage, either primary or nonprimary.
    pub instance_usage_type: Option<models::OceInstanceInstanceUsageType>,
    /// The add-on features of the instance.
    pub add_on_features: Option<Vec<String>>,
    /// The Object Storage namespace.
    pub object_storage_namespace: String,
    /// The email address of the administrator.
    pub admin_email: String,
    /// The primary domain of the web application firewall (WAF).
    pub waf_primary_domain: Option<String>,
    /// Whether access to the instance is private or public.
    pub instance_access_type: Option<models::OceInstanceInstanceAccessType>,
    /// The license type of the instance, such as a new license or BYOL.
    pub instance_license_type: Option<models::OceInstanceInstanceLicenseType>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OceInstanceLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::OceInstanceLifecycleDetails>,
    /// The name of the paired region for disaster recovery.
    pub dr_region: Option<String>,
    /// The message that explains the current state.
    pub state_message: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The service.
    pub service: Option<BTreeMap<String, Value>>,
}

model! {
    OceInstance {
        id = "id";
        guid = "guid";
        description = "description";
        compartment_id = "compartmentId";
        name = "name";
        tenancy_id = "tenancyId";
        idcs_tenancy = "idcsTenancy";
        tenancy_name = "tenancyName";
        upgrade_schedule = "upgradeSchedule";
        identity_stripe = "identityStripe";
        instance_usage_type = "instanceUsageType";
        add_on_features = "addOnFeatures";
        object_storage_namespace = "objectStorageNamespace";
        admin_email = "adminEmail";
        waf_primary_domain = "wafPrimaryDomain";
        instance_access_type = "instanceAccessType";
        instance_license_type = "instanceLicenseType";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        dr_region = "drRegion";
        state_message = "stateMessage";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        service = "service";
    }
}
