// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a subscription to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSubscriptionDetails {
    /// The display name. Unique in the compartment.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the tenant.
    pub tenant_id: String,
    /// The details of the subscription.
    pub subscription_details: models::SubscriptionDetails,
    /// The OCID of the seller.
    pub seller_id: String,
    /// The type of the source.
    pub source_type: Option<models::SubscriptionSourceType>,
    /// The ID of the product.
    pub product_id: String,
    /// The additional details.
    pub additional_details: Option<Vec<models::ExtendedMetadata>>,
    /// The realm.
    pub realm: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSubscriptionDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            tenant_id = "tenantId", with_tenant_id(String);
            subscription_details = "subscriptionDetails",
                with_subscription_details(models::SubscriptionDetails);
            seller_id = "sellerId", with_seller_id(String);
            product_id = "productId", with_product_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            source_type = "sourceType", with_source_type(models::SubscriptionSourceType);
            additional_details = "additionalDetails",
                with_additional_details([models::ExtendedMetadata]);
            realm = "realm", with_realm(String);
            region = "region", with_region(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
