// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("jms-java-downloads", "https://javamanagementservice-download.{region}.oci.{secondLevelDomain}", "")
        .with_dual_stack_template("https://download.javamanagement.{region}.ds.oci.{secondLevelDomain}")
        .with_dual_stack()
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/20230601/workRequests/{workRequestId}")
        .with_errors("/20230601/workRequests/{workRequestId}/errors")
        .with_logs("/20230601/workRequests/{workRequestId}/logs");

/// A client for the Java Management Service Downloads API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_jms_java_downloads::{Config, JavaDownloadClient};
///
/// # async fn example() -> Result<(), oci_sdk_jms_java_downloads::Error> {
/// let config = Config::load().await?;
/// let client = JavaDownloadClient::new(&config)?;
///
/// let mut items = client.list_work_requests("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct JavaDownloadClient {
    client: Client,
}

impl JavaDownloadClient {
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

/// # Download URL
impl JavaDownloadClient {
    /// Generates an artifact download URL.
    ///
    /// - `generate_artifact_download_url_details`: The request body:
    ///   [`GenerateArtifactDownloadUrlDetails`](crate::models::GenerateArtifactDownloadUrlDetails).
    #[inline]
    pub fn generate_artifact_download_url(
        &self,
        generate_artifact_download_url_details: models::GenerateArtifactDownloadUrlDetails,
    ) -> operations::GenerateArtifactDownloadUrl {
        operations::GenerateArtifactDownloadUrl::new(
            &self.client,
            generate_artifact_download_url_details,
        )
    }
}

/// # Java download count aggregation
impl JavaDownloadClient {
    /// Requests the summarized Java download counts.
    ///
    /// - `request_summarized_java_download_counts_details`: The request body:
    ///   [`RequestSummarizedJavaDownloadCountsDetails`](crate::models::RequestSummarizedJavaDownloadCountsDetails).
    #[inline]
    pub fn request_summarized_java_download_counts(
        &self,
        request_summarized_java_download_counts_details: models::RequestSummarizedJavaDownloadCountsDetails,
    ) -> operations::RequestSummarizedJavaDownloadCounts {
        operations::RequestSummarizedJavaDownloadCounts::new(
            &self.client,
            request_summarized_java_download_counts_details,
        )
    }
}

/// # Java download record
impl JavaDownloadClient {
    /// Lists the Java download records.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_java_download_records(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListJavaDownloadRecords {
        operations::ListJavaDownloadRecords::new(&self.client, compartment_id.into())
    }
}

/// # Java download report
impl JavaDownloadClient {
    /// Creates a Java download report.
    ///
    /// - `create_java_download_report_details`: The request body:
    ///   [`CreateJavaDownloadReportDetails`](crate::models::CreateJavaDownloadReportDetails).
    #[inline]
    pub fn create_java_download_report(
        &self,
        create_java_download_report_details: models::CreateJavaDownloadReportDetails,
    ) -> operations::CreateJavaDownloadReport {
        operations::CreateJavaDownloadReport::new(&self.client, create_java_download_report_details)
    }

    /// Deletes the Java download report.
    ///
    /// - `java_download_report_id`: The ID of the Java download report.
    pub fn delete_java_download_report(
        &self,
        java_download_report_id: impl Into<String>,
    ) -> operations::DeleteJavaDownloadReport {
        operations::DeleteJavaDownloadReport::new(&self.client, java_download_report_id.into())
    }

    /// Gets the Java download report.
    ///
    /// - `java_download_report_id`: The ID of the Java download report.
    pub fn get_java_download_report(
        &self,
        java_download_report_id: impl Into<String>,
    ) -> operations::GetJavaDownloadReport {
        operations::GetJavaDownloadReport::new(&self.client, java_download_report_id.into())
    }

    /// Gets the Java download report content.
    ///
    /// - `java_download_report_id`: The ID of the Java download report.
    pub fn get_java_download_report_content(
        &self,
        java_download_report_id: impl Into<String>,
    ) -> operations::GetJavaDownloadReportContent {
        operations::GetJavaDownloadReportContent::new(&self.client, java_download_report_id.into())
    }

    /// Lists the Java download reports.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_java_download_reports(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListJavaDownloadReports {
        operations::ListJavaDownloadReports::new(&self.client, compartment_id.into())
    }
}

/// # Java download token
impl JavaDownloadClient {
    /// Creates a Java download token.
    ///
    /// - `create_java_download_token_details`: The request body:
    ///   [`CreateJavaDownloadTokenDetails`](crate::models::CreateJavaDownloadTokenDetails).
    #[inline]
    pub fn create_java_download_token(
        &self,
        create_java_download_token_details: models::CreateJavaDownloadTokenDetails,
    ) -> operations::CreateJavaDownloadToken {
        operations::CreateJavaDownloadToken::new(&self.client, create_java_download_token_details)
    }

    /// Deletes the Java download token.
    ///
    /// - `java_download_token_id`: The ID of the Java download token.
    pub fn delete_java_download_token(
        &self,
        java_download_token_id: impl Into<String>,
    ) -> operations::DeleteJavaDownloadToken {
        operations::DeleteJavaDownloadToken::new(&self.client, java_download_token_id.into())
    }

    /// Gets the Java download token.
    ///
    /// - `java_download_token_id`: The ID of the Java download token.
    pub fn get_java_download_token(
        &self,
        java_download_token_id: impl Into<String>,
    ) -> operations::GetJavaDownloadToken {
        operations::GetJavaDownloadToken::new(&self.client, java_download_token_id.into())
    }

    /// Lists the Java download tokens.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_java_download_tokens(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListJavaDownloadTokens {
        operations::ListJavaDownloadTokens::new(&self.client, compartment_id.into())
    }

    /// Updates the Java download token.
    ///
    /// - `java_download_token_id`: The ID of the Java download token.
    /// - `update_java_download_token_details`: The request body:
    ///   [`UpdateJavaDownloadTokenDetails`](crate::models::UpdateJavaDownloadTokenDetails).
    pub fn update_java_download_token(
        &self,
        java_download_token_id: impl Into<String>,
        update_java_download_token_details: models::UpdateJavaDownloadTokenDetails,
    ) -> operations::UpdateJavaDownloadToken {
        operations::UpdateJavaDownloadToken::new(
            &self.client,
            java_download_token_id.into(),
            update_java_download_token_details,
        )
    }
}

/// # Java license
impl JavaDownloadClient {
    /// Gets the Java license.
    ///
    /// - `license_type`: The type of the license.
    pub fn get_java_license(
        &self,
        license_type: impl Into<models::GetJavaLicenseLicenseType>,
    ) -> operations::GetJavaLicense {
        operations::GetJavaLicense::new(&self.client, license_type.into())
    }

    /// Lists the Java licenses.
    #[inline]
    pub fn list_java_licenses(&self) -> operations::ListJavaLicenses {
        operations::ListJavaLicenses::new(&self.client)
    }
}

/// # Java license acceptance record
impl JavaDownloadClient {
    /// Creates a Java license acceptance record.
    ///
    /// - `create_java_license_acceptance_record_details`: The request body:
    ///   [`CreateJavaLicenseAcceptanceRecordDetails`](crate::models::CreateJavaLicenseAcceptanceRecordDetails).
    #[inline]
    pub fn create_java_license_acceptance_record(
        &self,
        create_java_license_acceptance_record_details: models::CreateJavaLicenseAcceptanceRecordDetails,
    ) -> operations::CreateJavaLicenseAcceptanceRecord {
        operations::CreateJavaLicenseAcceptanceRecord::new(
            &self.client,
            create_java_license_acceptance_record_details,
        )
    }

    /// Deletes the Java license acceptance record.
    ///
    /// - `java_license_acceptance_record_id`: The ID of the Java license acceptance record.
    pub fn delete_java_license_acceptance_record(
        &self,
        java_license_acceptance_record_id: impl Into<String>,
    ) -> operations::DeleteJavaLicenseAcceptanceRecord {
        operations::DeleteJavaLicenseAcceptanceRecord::new(
            &self.client,
            java_license_acceptance_record_id.into(),
        )
    }

    /// Gets the Java license acceptance record.
    ///
    /// - `java_license_acceptance_record_id`: The ID of the Java license acceptance record.
    pub fn get_java_license_acceptance_record(
        &self,
        java_license_acceptance_record_id: impl Into<String>,
    ) -> operations::GetJavaLicenseAcceptanceRecord {
        operations::GetJavaLicenseAcceptanceRecord::new(
            &self.client,
            java_license_acceptance_record_id.into(),
        )
    }

    /// Lists the Java license acceptance records.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_java_license_acceptance_records(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListJavaLicenseAcceptanceRecords {
        operations::ListJavaLicenseAcceptanceRecords::new(&self.client, compartment_id.into())
    }

    /// Updates the Java license acceptance record.
    ///
    /// - `java_license_acceptance_record_id`: The ID of the Java license acceptance record.
    /// - `update_java_license_acceptance_record_details`: The request body:
    ///   [`UpdateJavaLicenseAcceptanceRecordDetails`](crate::models::UpdateJavaLicenseAcceptanceRecordDetails).
    pub fn update_java_license_acceptance_record(
        &self,
        java_license_acceptance_record_id: impl Into<String>,
        update_java_license_acceptance_record_details: models::UpdateJavaLicenseAcceptanceRecordDetails,
    ) -> operations::UpdateJavaLicenseAcceptanceRecord {
        operations::UpdateJavaLicenseAcceptanceRecord::new(
            &self.client,
            java_license_acceptance_record_id.into(),
            update_java_license_acceptance_record_details,
        )
    }
}

/// # Work request
impl JavaDownloadClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

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

client!(JavaDownloadClient);
