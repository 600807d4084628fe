// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a customer success attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomerSuccessAttachment {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The name of the customer.
    pub customer_name: String,
    /// The URL.
    pub url: Option<String>,
    /// The product codes.
    pub product_codes: Option<Vec<String>>,
    cleared: Vec<String>,
}

update! {
    UpdateCustomerSuccessAttachment, "attachmentType" = "CUSTOMER_SUCCESS" {
        required {
            customer_name = "customerName", with_customer_name(String);
        }
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            url = "url", with_url(String), clear_url;
            product_codes = "productCodes", with_product_codes([String]), clear_product_codes;
        }
    }
}
