// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A classic assigned subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClassicAssignedSubscription {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the subscription.
    pub service_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ClassicAssignedSubscriptionLifecycleState,
    /// The ID of the classic subscription.
    pub classic_subscription_id: String,
    /// Whether this is a legacy subscription.
    pub is_classic_subscription: Option<bool>,
    /// The region of the subscription.
    pub region_assignment: Option<String>,
    /// The SKUs.
    pub skus: Option<Vec<models::SubscriptionSku>>,
    /// The OCIDs of the orders.
    pub order_ids: Option<Vec<String>>,
    /// The type of the program.
    pub program_type: Option<String>,
    /// The country code of the customer.
    pub customer_country_code: Option<String>,
    /// The currency code of the customer.
    pub cloud_amount_currency: Option<String>,
    /// The customer support identifier (CSI).
    pub csi_number: Option<String>,
    /// The tier of the subscription, free promotion or paid.
    pub subscription_tier: Option<String>,
    /// Whether this is a government subscription.
    pub is_government_subscription: Option<bool>,
    /// The promotions.
    pub promotion: Option<Vec<models::Promotion>>,
    /// The ID of the purchase entitlement of the subscription.
    pub purchase_entitlement_id: Option<String>,
    /// The start date.
    pub start_date: Option<DateTime<Utc>>,
    /// The end date.
    pub end_date: Option<DateTime<Utc>>,
    /// The service or component that manages it.
    pub managed_by: Option<models::ClassicAssignedSubscriptionManagedBy>,
}

model! {
    ClassicAssignedSubscription, "entityVersion" = "V1" {
        id = "id";
        compartment_id = "compartmentId";
        service_name = "serviceName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        lifecycle_state = "lifecycleState";
        classic_subscription_id = "classicSubscriptionId";
        is_classic_subscription = "isClassicSubscription";
        region_assignment = "regionAssignment";
        skus = "skus";
        order_ids = "orderIds";
        program_type = "programType";
        customer_country_code = "customerCountryCode";
        cloud_amount_currency = "cloudAmountCurrency";
        csi_number = "csiNumber";
        subscription_tier = "subscriptionTier";
        is_government_subscription = "isGovernmentSubscription";
        promotion = "promotion";
        purchase_entitlement_id = "purchaseEntitlementId";
        start_date = "startDate";
        end_date = "endDate";
        managed_by = "managedBy";
    }
}
