// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Partner portal options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerPortalOptions {
    /// Whether to enable publisher agreement check before listing publish.
    pub is_enable_publisher_agreement_check_before_listing_publish: Option<bool>,
    /// Whether to enable opn membership status check before listing publish.
    pub is_enable_opn_membership_status_check_before_listing_publish: Option<bool>,
    /// Whether to enable reports.
    pub is_enable_reports: Option<bool>,
    /// Whether to enable private listing.
    pub is_enable_private_listing: Option<bool>,
    /// Whether to enable auto publish on submit for lead gen listings.
    pub is_enable_auto_publish_on_submit_for_lead_gen_listings: Option<bool>,
    /// Whether to disable auto publish on submit.
    pub is_disable_auto_publish_on_submit: Option<bool>,
    /// Whether to enable auto approval for image artifact new application listings.
    pub is_enable_auto_approval_for_image_artifact_new_app_listings: Option<bool>,
    /// Whether to enable auto approval for terraform artifact new application listings.
    pub is_enable_auto_approval_for_terraform_artifact_new_app_listings: Option<bool>,
    /// Whether to enable auto approval for new paid application listings.
    pub is_enable_auto_approval_for_new_paid_app_listings: Option<bool>,
    /// Whether to enable auto approval for new lead gen listings.
    pub is_enable_auto_approval_for_new_lead_gen_listings: Option<bool>,
    /// Whether to disable auto approval for image artifact versioned application listings.
    pub is_disable_auto_approval_for_image_artifact_versioned_app_listings: Option<bool>,
    /// Whether to disable auto approval for terraform artifact versioned application listings.
    pub is_disable_auto_approval_for_terraform_artifact_versioned_app_listings: Option<bool>,
    /// Whether to disable auto approval for container artifact versioned application listings.
    pub is_disable_auto_approval_for_container_artifact_versioned_app_listings: Option<bool>,
    /// Whether to disable auto approval for helm chart versioned application listings.
    pub is_disable_auto_approval_for_helm_chart_versioned_app_listings: Option<bool>,
    /// Whether to enable auto approval for service versioned listings.
    pub is_enable_auto_approval_for_service_versioned_listings: Option<bool>,
    /// Whether to enable auto approval for fusion AI agent versioned listings.
    pub is_enable_auto_approval_for_fusion_ai_agent_versioned_listings: Option<bool>,
    /// Whether to enable auto approval for lead gen versioned listings.
    pub is_enable_auto_approval_for_lead_gen_versioned_listings: Option<bool>,
    /// Whether to disable auto approval for SaaS versioned listings.
    pub is_disable_auto_approval_for_saas_versioned_listings: Option<bool>,
    /// Whether to disable auto approval for paid application versioned listings.
    pub is_disable_auto_approval_for_paid_app_versioned_listings: Option<bool>,
}

model! {
    PartnerPortalOptions {
        is_enable_publisher_agreement_check_before_listing_publish =
            "isEnablePublisherAgreementCheckBeforeListingPublish";
        is_enable_opn_membership_status_check_before_listing_publish =
            "isEnableOpnMembershipStatusCheckBeforeListingPublish";
        is_enable_reports = "isEnableReports";
        is_enable_private_listing = "isEnablePrivateListing";
        is_enable_auto_publish_on_submit_for_lead_gen_listings =
            "isEnableAutoPublishOnSubmitForLeadGenListings";
        is_disable_auto_publish_on_submit = "isDisableAutoPublishOnSubmit";
        is_enable_auto_approval_for_image_artifact_new_app_listings =
            "isEnableAutoApprovalForImageArtifactNewAppListings";
        is_enable_auto_approval_for_terraform_artifact_new_app_listings =
            "isEnableAutoApprovalForTerraformArtifactNewAppListings";
        is_enable_auto_approval_for_new_paid_app_listings =
            "isEnableAutoApprovalForNewPaidAppListings";
        is_enable_auto_approval_for_new_lead_gen_listings =
            "isEnableAutoApprovalForNewLeadGenListings";
        is_disable_auto_approval_for_image_artifact_versioned_app_listings =
            "isDisableAutoApprovalForImageArtifactVersionedAppListings";
        is_disable_auto_approval_for_terraform_artifact_versioned_app_listings =
            "isDisableAutoApprovalForTerraformArtifactVersionedAppListings";
        is_disable_auto_approval_for_container_artifact_versioned_app_listings =
            "isDisableAutoApprovalForContainerArtifactVersionedAppListings";
        is_disable_auto_approval_for_helm_chart_versioned_app_listings =
            "isDisableAutoApprovalForHelmChartVersionedAppListings";
        is_enable_auto_approval_for_service_versioned_listings =
            "isEnableAutoApprovalForServiceVersionedListings";
        is_enable_auto_approval_for_fusion_ai_agent_versioned_listings =
            "isEnableAutoApprovalForFusionAiAgentVersionedListings";
        is_enable_auto_approval_for_lead_gen_versioned_listings =
            "isEnableAutoApprovalForLeadGenVersionedListings";
        is_disable_auto_approval_for_saas_versioned_listings =
            "isDisableAutoApprovalForSaaSVersionedListings";
        is_disable_auto_approval_for_paid_app_versioned_listings =
            "isDisableAutoApprovalForPaidAppVersionedListings";
    }
}
