// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("fusion-apps", "https://fusionapps.{region}.oci.{secondLevelDomain}", "/20211201")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Fusion Applications Environment Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_fusion_apps::{Config, FusionApplicationsClient};
///
/// # async fn example() -> Result<(), oci_sdk_fusion_apps::Error> {
/// let config = Config::load().await?;
/// let client = FusionApplicationsClient::new(&config)?;
///
/// let mut items = client.list_fusion_environments("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FusionApplicationsClient {
    client: Client,
}

impl FusionApplicationsClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Data masking activity
impl FusionApplicationsClient {
    /// Creates a data masking activity.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `create_data_masking_activity_details`: The request body:
    ///   [`CreateDataMaskingActivityDetails`](crate::models::CreateDataMaskingActivityDetails).
    pub fn create_data_masking_activity(
        &self,
        fusion_environment_id: impl Into<String>,
        create_data_masking_activity_details: models::CreateDataMaskingActivityDetails,
    ) -> operations::CreateDataMaskingActivity {
        operations::CreateDataMaskingActivity::new(
            &self.client,
            fusion_environment_id.into(),
            create_data_masking_activity_details,
        )
    }

    /// Gets the data masking activity.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `data_masking_activity_id`: The ID of the data masking activity.
    pub fn get_data_masking_activity(
        &self,
        fusion_environment_id: impl Into<String>,
        data_masking_activity_id: impl Into<String>,
    ) -> operations::GetDataMaskingActivity {
        operations::GetDataMaskingActivity::new(
            &self.client,
            fusion_environment_id.into(),
            data_masking_activity_id.into(),
        )
    }

    /// Lists the data masking activities.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    pub fn list_data_masking_activities(
        &self,
        fusion_environment_id: impl Into<String>,
    ) -> operations::ListDataMaskingActivities {
        operations::ListDataMaskingActivities::new(&self.client, fusion_environment_id.into())
    }
}

/// # Email subdomain
impl FusionApplicationsClient {
    /// Creates an email subdomain.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    /// - `create_email_subdomain_details`: The request body:
    ///   [`CreateEmailSubdomainDetails`](crate::models::CreateEmailSubdomainDetails).
    pub fn create_email_subdomain(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
        create_email_subdomain_details: models::CreateEmailSubdomainDetails,
    ) -> operations::CreateEmailSubdomain {
        operations::CreateEmailSubdomain::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
            create_email_subdomain_details,
        )
    }

    /// Deletes the email subdomain.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    /// - `email_subdomain_id`: The ID of the email subdomain.
    pub fn delete_email_subdomain(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
        email_subdomain_id: impl Into<String>,
    ) -> operations::DeleteEmailSubdomain {
        operations::DeleteEmailSubdomain::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
            email_subdomain_id.into(),
        )
    }

    /// Gets the email subdomain.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    /// - `email_subdomain_id`: The ID of the email subdomain.
    pub fn get_email_subdomain(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
        email_subdomain_id: impl Into<String>,
    ) -> operations::GetEmailSubdomain {
        operations::GetEmailSubdomain::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
            email_subdomain_id.into(),
        )
    }

    /// Gets the email subdomain CSR.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    /// - `email_subdomain_id`: The ID of the email subdomain.
    pub fn get_email_subdomain_csr(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
        email_subdomain_id: impl Into<String>,
    ) -> operations::GetEmailSubdomainCsr {
        operations::GetEmailSubdomainCsr::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
            email_subdomain_id.into(),
        )
    }

    /// Gets the email subdomain DNS configuration.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    /// - `email_subdomain_id`: The ID of the email subdomain.
    pub fn get_email_subdomain_dns_config(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
        email_subdomain_id: impl Into<String>,
    ) -> operations::GetEmailSubdomainDnsConfig {
        operations::GetEmailSubdomainDnsConfig::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
            email_subdomain_id.into(),
        )
    }

    /// Lists the email subdomains.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    pub fn list_email_subdomains(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
    ) -> operations::ListEmailSubdomains {
        operations::ListEmailSubdomains::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
        )
    }

    /// Requests the email subdomain CSR.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    /// - `email_subdomain_id`: The ID of the email subdomain.
    /// - `request_email_subdomain_csr_details`: The request body:
    ///   [`RequestEmailSubdomainCsrDetails`](crate::models::RequestEmailSubdomainCsrDetails).
    pub fn request_email_subdomain_csr(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
        email_subdomain_id: impl Into<String>,
        request_email_subdomain_csr_details: models::RequestEmailSubdomainCsrDetails,
    ) -> operations::RequestEmailSubdomainCsr {
        operations::RequestEmailSubdomainCsr::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
            email_subdomain_id.into(),
            request_email_subdomain_csr_details,
        )
    }

    /// Updates the email subdomain.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    /// - `email_subdomain_id`: The ID of the email subdomain.
    /// - `update_email_subdomain_details`: The request body:
    ///   [`UpdateEmailSubdomainDetails`](crate::models::UpdateEmailSubdomainDetails).
    pub fn update_email_subdomain(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
        email_subdomain_id: impl Into<String>,
        update_email_subdomain_details: models::UpdateEmailSubdomainDetails,
    ) -> operations::UpdateEmailSubdomain {
        operations::UpdateEmailSubdomain::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
            email_subdomain_id.into(),
            update_email_subdomain_details,
        )
    }

    /// Uploads the email subdomain certificate.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    /// - `email_subdomain_id`: The ID of the email subdomain.
    /// - `upload_email_subdomain_certificate_details`: The request body:
    ///   [`UploadEmailSubdomainCertificateDetails`](crate::models::UploadEmailSubdomainCertificateDetails).
    pub fn upload_email_subdomain_certificate(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
        email_subdomain_id: impl Into<String>,
        upload_email_subdomain_certificate_details: models::UploadEmailSubdomainCertificateDetails,
    ) -> operations::UploadEmailSubdomainCertificate {
        operations::UploadEmailSubdomainCertificate::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
            email_subdomain_id.into(),
            upload_email_subdomain_certificate_details,
        )
    }

    /// Validates and configures the email subdomain certificate.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    /// - `email_subdomain_id`: The ID of the email subdomain.
    pub fn validate_and_configure_email_subdomain_certificate(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
        email_subdomain_id: impl Into<String>,
    ) -> operations::ValidateAndConfigureEmailSubdomainCertificate {
        operations::ValidateAndConfigureEmailSubdomainCertificate::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
            email_subdomain_id.into(),
        )
    }

    /// Validates and configures the email subdomain DNS.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    /// - `email_subdomain_id`: The ID of the email subdomain.
    pub fn validate_and_configure_email_subdomain_dns(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
        email_subdomain_id: impl Into<String>,
    ) -> operations::ValidateAndConfigureEmailSubdomainDns {
        operations::ValidateAndConfigureEmailSubdomainDns::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
            email_subdomain_id.into(),
        )
    }
}

/// # Fusion environment
impl FusionApplicationsClient {
    /// Moves the fusion environment to another compartment.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `change_fusion_environment_compartment_details`: The request body:
    ///   [`ChangeFusionEnvironmentCompartmentDetails`](crate::models::ChangeFusionEnvironmentCompartmentDetails).
    pub fn change_fusion_environment_compartment(
        &self,
        fusion_environment_id: impl Into<String>,
        change_fusion_environment_compartment_details: models::ChangeFusionEnvironmentCompartmentDetails,
    ) -> operations::ChangeFusionEnvironmentCompartment {
        operations::ChangeFusionEnvironmentCompartment::new(
            &self.client,
            fusion_environment_id.into(),
            change_fusion_environment_compartment_details,
        )
    }

    /// Creates a fusion environment.
    ///
    /// - `create_fusion_environment_details`: The request body:
    ///   [`CreateFusionEnvironmentDetails`](crate::models::CreateFusionEnvironmentDetails).
    #[inline]
    pub fn create_fusion_environment(
        &self,
        create_fusion_environment_details: models::CreateFusionEnvironmentDetails,
    ) -> operations::CreateFusionEnvironment {
        operations::CreateFusionEnvironment::new(&self.client, create_fusion_environment_details)
    }

    /// Creates a fusion environment admin user.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `create_fusion_environment_admin_user_details`: The request body:
    ///   [`CreateFusionEnvironmentAdminUserDetails`](crate::models::CreateFusionEnvironmentAdminUserDetails).
    pub fn create_fusion_environment_admin_user(
        &self,
        fusion_environment_id: impl Into<String>,
        create_fusion_environment_admin_user_details: models::CreateFusionEnvironmentAdminUserDetails,
    ) -> operations::CreateFusionEnvironmentAdminUser {
        operations::CreateFusionEnvironmentAdminUser::new(
            &self.client,
            fusion_environment_id.into(),
            create_fusion_environment_admin_user_details,
        )
    }

    /// Deletes the fusion environment.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    pub fn delete_fusion_environment(
        &self,
        fusion_environment_id: impl Into<String>,
    ) -> operations::DeleteFusionEnvironment {
        operations::DeleteFusionEnvironment::new(&self.client, fusion_environment_id.into())
    }

    /// Deletes the fusion environment admin user.
    ///
    /// - `admin_username`: The user name of the administrator.
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    pub fn delete_fusion_environment_admin_user(
        &self,
        admin_username: impl Into<String>,
        fusion_environment_id: impl Into<String>,
    ) -> operations::DeleteFusionEnvironmentAdminUser {
        operations::DeleteFusionEnvironmentAdminUser::new(
            &self.client,
            admin_username.into(),
            fusion_environment_id.into(),
        )
    }

    /// Generates extract details.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    pub fn generate_extract_details(
        &self,
        fusion_environment_id: impl Into<String>,
    ) -> operations::GenerateExtractDetails {
        operations::GenerateExtractDetails::new(&self.client, fusion_environment_id.into())
    }

    /// Gets the fusion environment.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    pub fn get_fusion_environment(
        &self,
        fusion_environment_id: impl Into<String>,
    ) -> operations::GetFusionEnvironment {
        operations::GetFusionEnvironment::new(&self.client, fusion_environment_id.into())
    }

    /// Initiates the extract.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    pub fn initiate_extract(
        &self,
        fusion_environment_id: impl Into<String>,
    ) -> operations::InitiateExtract {
        operations::InitiateExtract::new(&self.client, fusion_environment_id.into())
    }

    /// Lists the admin users.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    pub fn list_admin_users(
        &self,
        fusion_environment_id: impl Into<String>,
    ) -> operations::ListAdminUsers {
        operations::ListAdminUsers::new(&self.client, fusion_environment_id.into())
    }

    /// Lists the fusion environments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_fusion_environments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListFusionEnvironments {
        operations::ListFusionEnvironments::new(&self.client, compartment_id.into())
    }

    /// Resets the fusion environment password.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `admin_username`: The user name of the administrator.
    /// - `reset_fusion_environment_password_details`: The request body:
    ///   [`ResetFusionEnvironmentPasswordDetails`](crate::models::ResetFusionEnvironmentPasswordDetails).
    pub fn reset_fusion_environment_password(
        &self,
        fusion_environment_id: impl Into<String>,
        admin_username: impl Into<String>,
        reset_fusion_environment_password_details: models::ResetFusionEnvironmentPasswordDetails,
    ) -> operations::ResetFusionEnvironmentPassword {
        operations::ResetFusionEnvironmentPassword::new(
            &self.client,
            fusion_environment_id.into(),
            admin_username.into(),
            reset_fusion_environment_password_details,
        )
    }

    /// Updates the fusion environment.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `update_fusion_environment_details`: The request body:
    ///   [`UpdateFusionEnvironmentDetails`](crate::models::UpdateFusionEnvironmentDetails).
    pub fn update_fusion_environment(
        &self,
        fusion_environment_id: impl Into<String>,
        update_fusion_environment_details: models::UpdateFusionEnvironmentDetails,
    ) -> operations::UpdateFusionEnvironment {
        operations::UpdateFusionEnvironment::new(
            &self.client,
            fusion_environment_id.into(),
            update_fusion_environment_details,
        )
    }
}

/// # Fusion environment family
impl FusionApplicationsClient {
    /// Moves the fusion environment family to another compartment.
    ///
    /// - `fusion_environment_family_id`: The OCID of the environment family.
    /// - `change_fusion_environment_family_compartment_details`: The request body:
    ///   [`ChangeFusionEnvironmentFamilyCompartmentDetails`](crate::models::ChangeFusionEnvironmentFamilyCompartmentDetails).
    pub fn change_fusion_environment_family_compartment(
        &self,
        fusion_environment_family_id: impl Into<String>,
        change_fusion_environment_family_compartment_details: models::ChangeFusionEnvironmentFamilyCompartmentDetails,
    ) -> operations::ChangeFusionEnvironmentFamilyCompartment {
        operations::ChangeFusionEnvironmentFamilyCompartment::new(
            &self.client,
            fusion_environment_family_id.into(),
            change_fusion_environment_family_compartment_details,
        )
    }

    /// Creates a fusion environment family.
    ///
    /// - `create_fusion_environment_family_details`: The request body:
    ///   [`CreateFusionEnvironmentFamilyDetails`](crate::models::CreateFusionEnvironmentFamilyDetails).
    #[inline]
    pub fn create_fusion_environment_family(
        &self,
        create_fusion_environment_family_details: models::CreateFusionEnvironmentFamilyDetails,
    ) -> operations::CreateFusionEnvironmentFamily {
        operations::CreateFusionEnvironmentFamily::new(
            &self.client,
            create_fusion_environment_family_details,
        )
    }

    /// Deletes the fusion environment family.
    ///
    /// - `fusion_environment_family_id`: The OCID of the environment family.
    pub fn delete_fusion_environment_family(
        &self,
        fusion_environment_family_id: impl Into<String>,
    ) -> operations::DeleteFusionEnvironmentFamily {
        operations::DeleteFusionEnvironmentFamily::new(
            &self.client,
            fusion_environment_family_id.into(),
        )
    }

    /// Gets the fusion environment family.
    ///
    /// - `fusion_environment_family_id`: The OCID of the environment family.
    pub fn get_fusion_environment_family(
        &self,
        fusion_environment_family_id: impl Into<String>,
    ) -> operations::GetFusionEnvironmentFamily {
        operations::GetFusionEnvironmentFamily::new(
            &self.client,
            fusion_environment_family_id.into(),
        )
    }

    /// Gets the fusion environment family subscription detail.
    ///
    /// - `fusion_environment_family_id`: The OCID of the environment family.
    pub fn get_fusion_environment_family_subscription_detail(
        &self,
        fusion_environment_family_id: impl Into<String>,
    ) -> operations::GetFusionEnvironmentFamilySubscriptionDetail {
        operations::GetFusionEnvironmentFamilySubscriptionDetail::new(
            &self.client,
            fusion_environment_family_id.into(),
        )
    }

    /// Lists the fusion environment families.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_fusion_environment_families(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListFusionEnvironmentFamilies {
        operations::ListFusionEnvironmentFamilies::new(&self.client, compartment_id.into())
    }

    /// Updates the fusion environment family.
    ///
    /// - `fusion_environment_family_id`: The OCID of the environment family.
    /// - `update_fusion_environment_family_details`: The request body:
    ///   [`UpdateFusionEnvironmentFamilyDetails`](crate::models::UpdateFusionEnvironmentFamilyDetails).
    pub fn update_fusion_environment_family(
        &self,
        fusion_environment_family_id: impl Into<String>,
        update_fusion_environment_family_details: models::UpdateFusionEnvironmentFamilyDetails,
    ) -> operations::UpdateFusionEnvironmentFamily {
        operations::UpdateFusionEnvironmentFamily::new(
            &self.client,
            fusion_environment_family_id.into(),
            update_fusion_environment_family_details,
        )
    }
}

/// # Fusion environment family limits and usage
impl FusionApplicationsClient {
    /// Gets the fusion environment family limits and usage.
    ///
    /// - `fusion_environment_family_id`: The OCID of the environment family.
    pub fn get_fusion_environment_family_limits_and_usage(
        &self,
        fusion_environment_family_id: impl Into<String>,
    ) -> operations::GetFusionEnvironmentFamilyLimitsAndUsage {
        operations::GetFusionEnvironmentFamilyLimitsAndUsage::new(
            &self.client,
            fusion_environment_family_id.into(),
        )
    }
}

/// # Fusion environment status
impl FusionApplicationsClient {
    /// Gets the fusion environment status.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    pub fn get_fusion_environment_status(
        &self,
        fusion_environment_id: impl Into<String>,
    ) -> operations::GetFusionEnvironmentStatus {
        operations::GetFusionEnvironmentStatus::new(&self.client, fusion_environment_id.into())
    }
}

/// # Marketing brand
impl FusionApplicationsClient {
    /// Creates a marketing brand.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `create_marketing_brand_details`: The request body:
    ///   [`CreateMarketingBrandDetails`](crate::models::CreateMarketingBrandDetails).
    pub fn create_marketing_brand(
        &self,
        fusion_environment_id: impl Into<String>,
        create_marketing_brand_details: models::CreateMarketingBrandDetails,
    ) -> operations::CreateMarketingBrand {
        operations::CreateMarketingBrand::new(
            &self.client,
            fusion_environment_id.into(),
            create_marketing_brand_details,
        )
    }

    /// Deletes the marketing brand.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    pub fn delete_marketing_brand(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
    ) -> operations::DeleteMarketingBrand {
        operations::DeleteMarketingBrand::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
        )
    }

    /// Gets the marketing brand.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    pub fn get_marketing_brand(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
    ) -> operations::GetMarketingBrand {
        operations::GetMarketingBrand::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
        )
    }

    /// Lists the marketing brands.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    pub fn list_marketing_brands(
        &self,
        fusion_environment_id: impl Into<String>,
    ) -> operations::ListMarketingBrands {
        operations::ListMarketingBrands::new(&self.client, fusion_environment_id.into())
    }

    /// Updates the marketing brand.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    /// - `update_marketing_brand_details`: The request body:
    ///   [`UpdateMarketingBrandDetails`](crate::models::UpdateMarketingBrandDetails).
    pub fn update_marketing_brand(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
        update_marketing_brand_details: models::UpdateMarketingBrandDetails,
    ) -> operations::UpdateMarketingBrand {
        operations::UpdateMarketingBrand::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
            update_marketing_brand_details,
        )
    }
}

/// # Microsite
impl FusionApplicationsClient {
    /// Creates a microsite.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    /// - `create_microsite_details`: The request body:
    ///   [`CreateMicrositeDetails`](crate::models::CreateMicrositeDetails).
    pub fn create_microsite(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
        create_microsite_details: models::CreateMicrositeDetails,
    ) -> operations::CreateMicrosite {
        operations::CreateMicrosite::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
            create_microsite_details,
        )
    }

    /// Deletes the microsite.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    /// - `microsite_id`: The ID of the microsite.
    pub fn delete_microsite(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
        microsite_id: impl Into<String>,
    ) -> operations::DeleteMicrosite {
        operations::DeleteMicrosite::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
            microsite_id.into(),
        )
    }

    /// Gets the microsite.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    /// - `microsite_id`: The ID of the microsite.
    pub fn get_microsite(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
        microsite_id: impl Into<String>,
    ) -> operations::GetMicrosite {
        operations::GetMicrosite::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
            microsite_id.into(),
        )
    }

    /// Gets the microsite DNS configuration.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    /// - `microsite_id`: The ID of the microsite.
    pub fn get_microsite_dns_config(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
        microsite_id: impl Into<String>,
    ) -> operations::GetMicrositeDnsConfig {
        operations::GetMicrositeDnsConfig::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
            microsite_id.into(),
        )
    }

    /// Lists the microsites.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    pub fn list_microsites(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
    ) -> operations::ListMicrosites {
        operations::ListMicrosites::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
        )
    }

    /// Updates the microsite.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    /// - `microsite_id`: The ID of the microsite.
    /// - `update_microsite_details`: The request body:
    ///   [`UpdateMicrositeDetails`](crate::models::UpdateMicrositeDetails).
    pub fn update_microsite(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
        microsite_id: impl Into<String>,
        update_microsite_details: models::UpdateMicrositeDetails,
    ) -> operations::UpdateMicrosite {
        operations::UpdateMicrosite::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
            microsite_id.into(),
            update_microsite_details,
        )
    }

    /// Validates and configures the microsite DNS.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `marketing_brand_id`: The ID of the marketing brand.
    /// - `microsite_id`: The ID of the microsite.
    pub fn validate_and_configure_microsite_dns(
        &self,
        fusion_environment_id: impl Into<String>,
        marketing_brand_id: impl Into<String>,
        microsite_id: impl Into<String>,
    ) -> operations::ValidateAndConfigureMicrositeDns {
        operations::ValidateAndConfigureMicrositeDns::new(
            &self.client,
            fusion_environment_id.into(),
            marketing_brand_id.into(),
            microsite_id.into(),
        )
    }
}

/// # Refresh activity
impl FusionApplicationsClient {
    /// Creates a refresh activity.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `create_refresh_activity_details`: The request body:
    ///   [`CreateRefreshActivityDetails`](crate::models::CreateRefreshActivityDetails).
    pub fn create_refresh_activity(
        &self,
        fusion_environment_id: impl Into<String>,
        create_refresh_activity_details: models::CreateRefreshActivityDetails,
    ) -> operations::CreateRefreshActivity {
        operations::CreateRefreshActivity::new(
            &self.client,
            fusion_environment_id.into(),
            create_refresh_activity_details,
        )
    }

    /// Deletes the refresh activity.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `refresh_activity_id`: The OCID of the refresh activity.
    pub fn delete_refresh_activity(
        &self,
        fusion_environment_id: impl Into<String>,
        refresh_activity_id: impl Into<String>,
    ) -> operations::DeleteRefreshActivity {
        operations::DeleteRefreshActivity::new(
            &self.client,
            fusion_environment_id.into(),
            refresh_activity_id.into(),
        )
    }

    /// Gets the refresh activity.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `refresh_activity_id`: The OCID of the refresh activity.
    pub fn get_refresh_activity(
        &self,
        fusion_environment_id: impl Into<String>,
        refresh_activity_id: impl Into<String>,
    ) -> operations::GetRefreshActivity {
        operations::GetRefreshActivity::new(
            &self.client,
            fusion_environment_id.into(),
            refresh_activity_id.into(),
        )
    }

    /// Lists the refresh activities.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    pub fn list_refresh_activities(
        &self,
        fusion_environment_id: impl Into<String>,
    ) -> operations::ListRefreshActivities {
        operations::ListRefreshActivities::new(&self.client, fusion_environment_id.into())
    }

    /// Updates the refresh activity.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `refresh_activity_id`: The OCID of the refresh activity.
    /// - `update_refresh_activity_details`: The request body:
    ///   [`UpdateRefreshActivityDetails`](crate::models::UpdateRefreshActivityDetails).
    pub fn update_refresh_activity(
        &self,
        fusion_environment_id: impl Into<String>,
        refresh_activity_id: impl Into<String>,
        update_refresh_activity_details: models::UpdateRefreshActivityDetails,
    ) -> operations::UpdateRefreshActivity {
        operations::UpdateRefreshActivity::new(
            &self.client,
            fusion_environment_id.into(),
            refresh_activity_id.into(),
            update_refresh_activity_details,
        )
    }
}

/// # Scheduled activity
impl FusionApplicationsClient {
    /// Gets the scheduled activity.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `scheduled_activity_id`: The ID of the scheduled activity.
    pub fn get_scheduled_activity(
        &self,
        fusion_environment_id: impl Into<String>,
        scheduled_activity_id: impl Into<String>,
    ) -> operations::GetScheduledActivity {
        operations::GetScheduledActivity::new(
            &self.client,
            fusion_environment_id.into(),
            scheduled_activity_id.into(),
        )
    }

    /// Lists the scheduled activities.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    pub fn list_scheduled_activities(
        &self,
        fusion_environment_id: impl Into<String>,
    ) -> operations::ListScheduledActivities {
        operations::ListScheduledActivities::new(&self.client, fusion_environment_id.into())
    }
}

/// # Service attachment
impl FusionApplicationsClient {
    /// Creates a service attachment.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `create_service_attachment_details`: The request body:
    ///   [`CreateServiceAttachmentDetails`](crate::models::CreateServiceAttachmentDetails).
    pub fn create_service_attachment(
        &self,
        fusion_environment_id: impl Into<String>,
        create_service_attachment_details: models::CreateServiceAttachmentDetails,
    ) -> operations::CreateServiceAttachment {
        operations::CreateServiceAttachment::new(
            &self.client,
            fusion_environment_id.into(),
            create_service_attachment_details,
        )
    }

    /// Deletes the service attachment.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `service_attachment_id`: The OCID of the service attachment.
    pub fn delete_service_attachment(
        &self,
        fusion_environment_id: impl Into<String>,
        service_attachment_id: impl Into<String>,
    ) -> operations::DeleteServiceAttachment {
        operations::DeleteServiceAttachment::new(
            &self.client,
            fusion_environment_id.into(),
            service_attachment_id.into(),
        )
    }

    /// Gets the service attachment.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `service_attachment_id`: The OCID of the service attachment.
    pub fn get_service_attachment(
        &self,
        fusion_environment_id: impl Into<String>,
        service_attachment_id: impl Into<String>,
    ) -> operations::GetServiceAttachment {
        operations::GetServiceAttachment::new(
            &self.client,
            fusion_environment_id.into(),
            service_attachment_id.into(),
        )
    }

    /// Lists the service attachments.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    pub fn list_service_attachments(
        &self,
        fusion_environment_id: impl Into<String>,
    ) -> operations::ListServiceAttachments {
        operations::ListServiceAttachments::new(&self.client, fusion_environment_id.into())
    }

    /// Verifies the service attachment.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `verify_service_attachment_details`: The request body:
    ///   [`VerifyServiceAttachmentDetails`](crate::models::VerifyServiceAttachmentDetails).
    pub fn verify_service_attachment(
        &self,
        fusion_environment_id: impl Into<String>,
        verify_service_attachment_details: models::VerifyServiceAttachmentDetails,
    ) -> operations::VerifyServiceAttachment {
        operations::VerifyServiceAttachment::new(
            &self.client,
            fusion_environment_id.into(),
            verify_service_attachment_details,
        )
    }
}

/// # Time available for refresh
impl FusionApplicationsClient {
    /// Lists the time available for the refreshes.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    pub fn list_time_available_for_refreshes(
        &self,
        fusion_environment_id: impl Into<String>,
    ) -> operations::ListTimeAvailableForRefreshes {
        operations::ListTimeAvailableForRefreshes::new(&self.client, fusion_environment_id.into())
    }
}

/// # Vanity domain
impl FusionApplicationsClient {
    /// Creates a vanity domain.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `create_vanity_domain_details`: The request body:
    ///   [`CreateVanityDomainDetails`](crate::models::CreateVanityDomainDetails).
    pub fn create_vanity_domain(
        &self,
        fusion_environment_id: impl Into<String>,
        create_vanity_domain_details: models::CreateVanityDomainDetails,
    ) -> operations::CreateVanityDomain {
        operations::CreateVanityDomain::new(
            &self.client,
            fusion_environment_id.into(),
            create_vanity_domain_details,
        )
    }

    /// Gets the vanity domain.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `vanity_domain_id`: The OCID of the vanity domain.
    pub fn get_vanity_domain(
        &self,
        fusion_environment_id: impl Into<String>,
        vanity_domain_id: impl Into<String>,
    ) -> operations::GetVanityDomain {
        operations::GetVanityDomain::new(
            &self.client,
            fusion_environment_id.into(),
            vanity_domain_id.into(),
        )
    }

    /// Lists the vanity domains.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `compartment_id`: The OCID of the compartment.
    /// - `is_full_vanity_domain`: Whether it is a full vanity domain.
    pub fn list_vanity_domains(
        &self,
        fusion_environment_id: impl Into<String>,
        compartment_id: impl Into<String>,
        is_full_vanity_domain: bool,
    ) -> operations::ListVanityDomains {
        operations::ListVanityDomains::new(
            &self.client,
            fusion_environment_id.into(),
            compartment_id.into(),
            is_full_vanity_domain,
        )
    }

    /// Submits a vanity domain validation.
    ///
    /// - `vanity_domain_id`: The OCID of the vanity domain.
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    pub fn submit_vanity_domain_validation(
        &self,
        vanity_domain_id: impl Into<String>,
        fusion_environment_id: impl Into<String>,
    ) -> operations::SubmitVanityDomainValidation {
        operations::SubmitVanityDomainValidation::new(
            &self.client,
            vanity_domain_id.into(),
            fusion_environment_id.into(),
        )
    }

    /// Updates the vanity domain.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `vanity_domain_id`: The OCID of the vanity domain.
    /// - `update_vanity_domain_details`: The request body:
    ///   [`UpdateVanityDomainDetails`](crate::models::UpdateVanityDomainDetails).
    pub fn update_vanity_domain(
        &self,
        fusion_environment_id: impl Into<String>,
        vanity_domain_id: impl Into<String>,
        update_vanity_domain_details: models::UpdateVanityDomainDetails,
    ) -> operations::UpdateVanityDomain {
        operations::UpdateVanityDomain::new(
            &self.client,
            fusion_environment_id.into(),
            vanity_domain_id.into(),
            update_vanity_domain_details,
        )
    }

    /// Uploads the vanity domain certificate.
    ///
    /// - `vanity_domain_id`: The OCID of the vanity domain.
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `upload_vanity_domain_certificate_details`: The request body:
    ///   [`UploadVanityDomainCertificateDetails`](crate::models::UploadVanityDomainCertificateDetails).
    pub fn upload_vanity_domain_certificate(
        &self,
        vanity_domain_id: impl Into<String>,
        fusion_environment_id: impl Into<String>,
        upload_vanity_domain_certificate_details: models::UploadVanityDomainCertificateDetails,
    ) -> operations::UploadVanityDomainCertificate {
        operations::UploadVanityDomainCertificate::new(
            &self.client,
            vanity_domain_id.into(),
            fusion_environment_id.into(),
            upload_vanity_domain_certificate_details,
        )
    }
}

/// # Vanity domain activity
impl FusionApplicationsClient {
    /// Creates a vanity domain activity.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `create_vanity_domain_activity_details`: The request body:
    ///   [`CreateVanityDomainActivityDetails`](crate::models::CreateVanityDomainActivityDetails).
    pub fn create_vanity_domain_activity(
        &self,
        fusion_environment_id: impl Into<String>,
        create_vanity_domain_activity_details: models::CreateVanityDomainActivityDetails,
    ) -> operations::CreateVanityDomainActivity {
        operations::CreateVanityDomainActivity::new(
            &self.client,
            fusion_environment_id.into(),
            create_vanity_domain_activity_details,
        )
    }

    /// Deletes the vanity domain activity.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `vanity_domain_activity_id`: The OCID of the vanity domain activity.
    pub fn delete_vanity_domain_activity(
        &self,
        fusion_environment_id: impl Into<String>,
        vanity_domain_activity_id: impl Into<String>,
    ) -> operations::DeleteVanityDomainActivity {
        operations::DeleteVanityDomainActivity::new(
            &self.client,
            fusion_environment_id.into(),
            vanity_domain_activity_id.into(),
        )
    }

    /// Gets the vanity domain activity.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `vanity_domain_activity_id`: The OCID of the vanity domain activity.
    pub fn get_vanity_domain_activity(
        &self,
        fusion_environment_id: impl Into<String>,
        vanity_domain_activity_id: impl Into<String>,
    ) -> operations::GetVanityDomainActivity {
        operations::GetVanityDomainActivity::new(
            &self.client,
            fusion_environment_id.into(),
            vanity_domain_activity_id.into(),
        )
    }

    /// Updates the vanity domain activity.
    ///
    /// - `fusion_environment_id`: The ID of the Fusion Applications environment.
    /// - `vanity_domain_activity_id`: The OCID of the vanity domain activity.
    /// - `update_vanity_domain_activity_details`: The request body:
    ///   [`UpdateVanityDomainActivityDetails`](crate::models::UpdateVanityDomainActivityDetails).
    pub fn update_vanity_domain_activity(
        &self,
        fusion_environment_id: impl Into<String>,
        vanity_domain_activity_id: impl Into<String>,
        update_vanity_domain_activity_details: models::UpdateVanityDomainActivityDetails,
    ) -> operations::UpdateVanityDomainActivity {
        operations::UpdateVanityDomainActivity::new(
            &self.client,
            fusion_environment_id.into(),
            vanity_domain_activity_id.into(),
            update_vanity_domain_activity_details,
        )
    }
}

/// # Work request
impl FusionApplicationsClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(FusionApplicationsClient);
