// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a customer success attachment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomerSuccessAttachment {
    /// The OCID of the listing revision.
    pub listing_revision_id: String,
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
    /// The type of the source.
    pub source_type: Option<String>,
}

model! {
    CreateCustomerSuccessAttachment, "attachmentType" = "CUSTOMER_SUCCESS" {
        required {
            listing_revision_id = "listingRevisionId", with_listing_revision_id(String);
            customer_name = "customerName", with_customer_name(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            url = "url", with_url(String);
            product_codes = "productCodes", with_product_codes([String]);
            source_type = "sourceType", with_source_type(String);
        }
    }
}
