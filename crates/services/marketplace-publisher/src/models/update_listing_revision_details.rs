// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a listing revision.
    ///
    /// The field `listingType` selects the variant.
    pub enum UpdateListingRevisionDetails by "listingType", sent {
        LeadGeneration(models::UpdateLeadGenListingRevisionDetails) = "LEAD_GENERATION",
            as_lead_generation;
        OciApplication(models::UpdateOciListingRevisionDetails) = "OCI_APPLICATION",
            as_oci_application;
        Service(models::UpdateServiceListingRevisionDetails) = "SERVICE", as_service;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in LeadGeneration OciApplication Service;
        /// A one-line introduction of the listing revision.
        headline = "headline", str, in LeadGeneration OciApplication Service;
        /// The tagline.
        tagline = "tagline", str, in LeadGeneration OciApplication Service;
        /// The keywords.
        keywords = "keywords", str, in LeadGeneration OciApplication Service;
        /// The short description.
        short_description = "shortDescription", str, in LeadGeneration OciApplication Service;
        /// The usage information.
        usage_information = "usageInformation", str, in LeadGeneration OciApplication Service;
        /// The long description.
        long_description = "longDescription", str, in LeadGeneration OciApplication Service;
        /// The language of the content.
        content_language = "contentLanguage", ref models::LanguageItem, in LeadGeneration
            OciApplication Service;
        /// The languages that the publisher supports for the listing revision.
        supportedlanguages = "supportedlanguages", ref [models::LanguageItem], in LeadGeneration
            OciApplication Service;
        /// The contacts for support.
        support_contacts = "supportContacts", ref [models::SupportContact], in LeadGeneration
            OciApplication Service;
        /// The links to support resources.
        support_links = "supportLinks", ref [models::NamedLink], in LeadGeneration OciApplication
            Service;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in LeadGeneration
            OciApplication Service;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            LeadGeneration OciApplication Service;
    }
}
