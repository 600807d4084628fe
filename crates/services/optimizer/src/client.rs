// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("optimizer", "https://optimizer.{region}.oci.{secondLevelDomain}", "/20200606")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Cloud Advisor API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_optimizer::{Config, OptimizerClient};
///
/// # async fn example() -> Result<(), oci_sdk_optimizer::Error> {
/// let config = Config::load().await?;
/// let client = OptimizerClient::new(&config)?;
///
/// let mut items = client.list_profiles("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OptimizerClient {
    client: Client,
}

impl OptimizerClient {
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

/// # Category
impl OptimizerClient {
    /// Gets the category.
    ///
    /// - `category_id`: The OCID of the category.
    pub fn get_category(&self, category_id: impl Into<String>) -> operations::GetCategory {
        operations::GetCategory::new(&self.client, category_id.into())
    }

    /// Lists the categories.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `compartment_id_in_subtree`: Whether to include the resources of all levels of child
    ///   compartments.
    pub fn list_categories(
        &self,
        compartment_id: impl Into<String>,
        compartment_id_in_subtree: bool,
    ) -> operations::ListCategories {
        operations::ListCategories::new(
            &self.client,
            compartment_id.into(),
            compartment_id_in_subtree,
        )
    }
}

/// # Enrollment status
impl OptimizerClient {
    /// Gets the enrollment status.
    ///
    /// - `enrollment_status_id`: The OCID of the enrollment status.
    pub fn get_enrollment_status(
        &self,
        enrollment_status_id: impl Into<String>,
    ) -> operations::GetEnrollmentStatus {
        operations::GetEnrollmentStatus::new(&self.client, enrollment_status_id.into())
    }

    /// Lists the enrollment statuses.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_enrollment_statuses(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListEnrollmentStatuses {
        operations::ListEnrollmentStatuses::new(&self.client, compartment_id.into())
    }

    /// Updates the enrollment status.
    ///
    /// - `enrollment_status_id`: The OCID of the enrollment status.
    /// - `update_enrollment_status_details`: The request body:
    ///   [`UpdateEnrollmentStatusDetails`](crate::models::UpdateEnrollmentStatusDetails).
    pub fn update_enrollment_status(
        &self,
        enrollment_status_id: impl Into<String>,
        update_enrollment_status_details: models::UpdateEnrollmentStatusDetails,
    ) -> operations::UpdateEnrollmentStatus {
        operations::UpdateEnrollmentStatus::new(
            &self.client,
            enrollment_status_id.into(),
            update_enrollment_status_details,
        )
    }
}

/// # History
impl OptimizerClient {
    /// Lists the histories.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `compartment_id_in_subtree`: Whether to include the resources of all levels of child
    ///   compartments.
    pub fn list_histories(
        &self,
        compartment_id: impl Into<String>,
        compartment_id_in_subtree: bool,
    ) -> operations::ListHistories {
        operations::ListHistories::new(
            &self.client,
            compartment_id.into(),
            compartment_id_in_subtree,
        )
    }
}

/// # Profile
impl OptimizerClient {
    /// Creates a profile.
    ///
    /// - `create_profile_details`: The request body:
    ///   [`CreateProfileDetails`](crate::models::CreateProfileDetails).
    #[inline]
    pub fn create_profile(
        &self,
        create_profile_details: models::CreateProfileDetails,
    ) -> operations::CreateProfile {
        operations::CreateProfile::new(&self.client, create_profile_details)
    }

    /// Deletes the profile.
    ///
    /// - `profile_id`: The OCID of the profile.
    pub fn delete_profile(&self, profile_id: impl Into<String>) -> operations::DeleteProfile {
        operations::DeleteProfile::new(&self.client, profile_id.into())
    }

    /// Gets the profile.
    ///
    /// - `profile_id`: The OCID of the profile.
    pub fn get_profile(&self, profile_id: impl Into<String>) -> operations::GetProfile {
        operations::GetProfile::new(&self.client, profile_id.into())
    }

    /// Lists the profiles.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_profiles(&self, compartment_id: impl Into<String>) -> operations::ListProfiles {
        operations::ListProfiles::new(&self.client, compartment_id.into())
    }

    /// Updates the profile.
    ///
    /// - `profile_id`: The OCID of the profile.
    /// - `update_profile_details`: The request body:
    ///   [`UpdateProfileDetails`](crate::models::UpdateProfileDetails).
    pub fn update_profile(
        &self,
        profile_id: impl Into<String>,
        update_profile_details: models::UpdateProfileDetails,
    ) -> operations::UpdateProfile {
        operations::UpdateProfile::new(&self.client, profile_id.into(), update_profile_details)
    }
}

/// # Profile level
impl OptimizerClient {
    /// Lists the profile levels.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `compartment_id_in_subtree`: Whether to include the resources of all levels of child
    ///   compartments.
    pub fn list_profile_levels(
        &self,
        compartment_id: impl Into<String>,
        compartment_id_in_subtree: bool,
    ) -> operations::ListProfileLevels {
        operations::ListProfileLevels::new(
            &self.client,
            compartment_id.into(),
            compartment_id_in_subtree,
        )
    }
}

/// # Queryable field
impl OptimizerClient {
    /// Lists the resource action queryable fields.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `compartment_id_in_subtree`: Whether to include the resources of all levels of child
    ///   compartments.
    pub fn list_resource_action_queryable_fields(
        &self,
        compartment_id: impl Into<String>,
        compartment_id_in_subtree: bool,
    ) -> operations::ListResourceActionQueryableFields {
        operations::ListResourceActionQueryableFields::new(
            &self.client,
            compartment_id.into(),
            compartment_id_in_subtree,
        )
    }
}

/// # Recommendation
impl OptimizerClient {
    /// Applies the recommendations in bulk.
    ///
    /// - `recommendation_id`: The OCID of the recommendation.
    /// - `bulk_apply_recommendations_details`: The request body:
    ///   [`BulkApplyRecommendationsDetails`](crate::models::BulkApplyRecommendationsDetails).
    pub fn bulk_apply_recommendations(
        &self,
        recommendation_id: impl Into<String>,
        bulk_apply_recommendations_details: models::BulkApplyRecommendationsDetails,
    ) -> operations::BulkApplyRecommendations {
        operations::BulkApplyRecommendations::new(
            &self.client,
            recommendation_id.into(),
            bulk_apply_recommendations_details,
        )
    }

    /// Gets the recommendation.
    ///
    /// - `recommendation_id`: The OCID of the recommendation.
    pub fn get_recommendation(
        &self,
        recommendation_id: impl Into<String>,
    ) -> operations::GetRecommendation {
        operations::GetRecommendation::new(&self.client, recommendation_id.into())
    }

    /// Lists the recommendations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `compartment_id_in_subtree`: Whether to include the resources of all levels of child
    ///   compartments.
    pub fn list_recommendations(
        &self,
        compartment_id: impl Into<String>,
        compartment_id_in_subtree: bool,
    ) -> operations::ListRecommendations {
        operations::ListRecommendations::new(
            &self.client,
            compartment_id.into(),
            compartment_id_in_subtree,
        )
    }

    /// Updates the recommendation.
    ///
    /// - `recommendation_id`: The OCID of the recommendation.
    /// - `update_recommendation_details`: The request body:
    ///   [`UpdateRecommendationDetails`](crate::models::UpdateRecommendationDetails).
    pub fn update_recommendation(
        &self,
        recommendation_id: impl Into<String>,
        update_recommendation_details: models::UpdateRecommendationDetails,
    ) -> operations::UpdateRecommendation {
        operations::UpdateRecommendation::new(
            &self.client,
            recommendation_id.into(),
            update_recommendation_details,
        )
    }
}

/// # Recommendation strategy
impl OptimizerClient {
    /// Lists the recommendation strategies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `compartment_id_in_subtree`: Whether to include the resources of all levels of child
    ///   compartments.
    pub fn list_recommendation_strategies(
        &self,
        compartment_id: impl Into<String>,
        compartment_id_in_subtree: bool,
    ) -> operations::ListRecommendationStrategies {
        operations::ListRecommendationStrategies::new(
            &self.client,
            compartment_id.into(),
            compartment_id_in_subtree,
        )
    }
}

/// # Resource action
impl OptimizerClient {
    /// Queries the supported resource actions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `compartment_id_in_subtree`: Whether to include the resources of all levels of child
    ///   compartments.
    /// - `query_details`: The request body: [`QueryDetails`](crate::models::QueryDetails).
    pub fn filter_resource_actions(
        &self,
        compartment_id: impl Into<String>,
        compartment_id_in_subtree: bool,
        query_details: models::QueryDetails,
    ) -> operations::FilterResourceActions {
        operations::FilterResourceActions::new(
            &self.client,
            compartment_id.into(),
            compartment_id_in_subtree,
            query_details,
        )
    }

    /// Gets the resource action.
    ///
    /// - `resource_action_id`: The OCID of the resource action.
    pub fn get_resource_action(
        &self,
        resource_action_id: impl Into<String>,
    ) -> operations::GetResourceAction {
        operations::GetResourceAction::new(&self.client, resource_action_id.into())
    }

    /// Lists the resource actions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `compartment_id_in_subtree`: Whether to include the resources of all levels of child
    ///   compartments.
    pub fn list_resource_actions(
        &self,
        compartment_id: impl Into<String>,
        compartment_id_in_subtree: bool,
    ) -> operations::ListResourceActions {
        operations::ListResourceActions::new(
            &self.client,
            compartment_id.into(),
            compartment_id_in_subtree,
        )
    }

    /// Updates the resource action.
    ///
    /// - `resource_action_id`: The OCID of the resource action.
    /// - `update_resource_action_details`: The request body:
    ///   [`UpdateResourceActionDetails`](crate::models::UpdateResourceActionDetails).
    pub fn update_resource_action(
        &self,
        resource_action_id: impl Into<String>,
        update_resource_action_details: models::UpdateResourceActionDetails,
    ) -> operations::UpdateResourceAction {
        operations::UpdateResourceAction::new(
            &self.client,
            resource_action_id.into(),
            update_resource_action_details,
        )
    }
}

/// # Work request
impl OptimizerClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
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

client!(OptimizerClient);
