// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Client, Config, Error, Service, WorkRequestOperations, client, list,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("cloud-guard", "https://cloudguard-cp-api.{region}.oci.{secondLevelDomain}", "/20200131")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Cloud Guard and Security Zones API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_cloud_guard::{CloudGuardClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_cloud_guard::Error> {
/// let config = Config::load().await?;
/// let client = CloudGuardClient::new(&config)?;
///
/// let mut items = client.list_security_zones("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct CloudGuardClient {
    client: Client,
}

impl CloudGuardClient {
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

/// # Activity problem aggregation
impl CloudGuardClient {
    /// Requests the summarized activity problems.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn request_summarized_activity_problems(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::RequestSummarizedActivityProblems {
        operations::RequestSummarizedActivityProblems::new(&self.client, compartment_id.into())
    }
}

/// # Adhoc query
impl CloudGuardClient {
    /// Creates an adhoc query.
    ///
    /// - `create_adhoc_query_details`: The request body:
    ///   [`CreateAdhocQueryDetails`](crate::models::CreateAdhocQueryDetails).
    #[inline]
    pub fn create_adhoc_query(
        &self,
        create_adhoc_query_details: models::CreateAdhocQueryDetails,
    ) -> operations::CreateAdhocQuery {
        operations::CreateAdhocQuery::new(&self.client, create_adhoc_query_details)
    }

    /// Deletes the adhoc query.
    ///
    /// - `adhoc_query_id`: The OCID of the ad hoc query.
    pub fn delete_adhoc_query(
        &self,
        adhoc_query_id: impl Into<String>,
    ) -> operations::DeleteAdhocQuery {
        operations::DeleteAdhocQuery::new(&self.client, adhoc_query_id.into())
    }

    /// Gets the adhoc query.
    ///
    /// - `adhoc_query_id`: The OCID of the ad hoc query.
    pub fn get_adhoc_query(&self, adhoc_query_id: impl Into<String>) -> operations::GetAdhocQuery {
        operations::GetAdhocQuery::new(&self.client, adhoc_query_id.into())
    }

    /// Lists the adhoc queries.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_adhoc_queries(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAdhocQueries {
        operations::ListAdhocQueries::new(&self.client, compartment_id.into())
    }
}

/// # Adhoc query result
impl CloudGuardClient {
    /// Gets the adhoc query result content.
    ///
    /// - `adhoc_query_id`: The OCID of the ad hoc query.
    pub fn get_adhoc_query_result_content(
        &self,
        adhoc_query_id: impl Into<String>,
    ) -> operations::GetAdhocQueryResultContent {
        operations::GetAdhocQueryResultContent::new(&self.client, adhoc_query_id.into())
    }

    /// Lists the adhoc query results.
    ///
    /// - `adhoc_query_id`: The OCID of the ad hoc query.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_adhoc_query_results(
        &self,
        adhoc_query_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListAdhocQueryResults {
        operations::ListAdhocQueryResults::new(
            &self.client,
            adhoc_query_id.into(),
            compartment_id.into(),
        )
    }
}

/// # Condition metadata type
impl CloudGuardClient {
    /// Gets the condition metadata type.
    ///
    /// - `condition_metadata_type_id`: The condition metadata type ID.
    pub fn get_condition_metadata_type(
        &self,
        condition_metadata_type_id: impl Into<models::GetConditionMetadataTypeConditionMetadataTypeId>,
    ) -> operations::GetConditionMetadataType {
        operations::GetConditionMetadataType::new(&self.client, condition_metadata_type_id.into())
    }

    /// Lists the condition metadata types.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_condition_metadata_types(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListConditionMetadataTypes {
        operations::ListConditionMetadataTypes::new(&self.client, compartment_id.into())
    }
}

/// # Configuration
impl CloudGuardClient {
    /// Gets the configuration.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_configuration(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetConfiguration {
        operations::GetConfiguration::new(&self.client, compartment_id.into())
    }

    /// Updates the configuration.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `update_configuration_details`: The request body:
    ///   [`UpdateConfigurationDetails`](crate::models::UpdateConfigurationDetails).
    pub fn update_configuration(
        &self,
        compartment_id: impl Into<String>,
        update_configuration_details: models::UpdateConfigurationDetails,
    ) -> operations::UpdateConfiguration {
        operations::UpdateConfiguration::new(
            &self.client,
            compartment_id.into(),
            update_configuration_details,
        )
    }
}

/// # Data mask rule
impl CloudGuardClient {
    /// Creates a data mask rule.
    ///
    /// - `create_data_mask_rule_details`: The request body:
    ///   [`CreateDataMaskRuleDetails`](crate::models::CreateDataMaskRuleDetails).
    #[inline]
    pub fn create_data_mask_rule(
        &self,
        create_data_mask_rule_details: models::CreateDataMaskRuleDetails,
    ) -> operations::CreateDataMaskRule {
        operations::CreateDataMaskRule::new(&self.client, create_data_mask_rule_details)
    }

    /// Deletes the data mask rule.
    ///
    /// - `data_mask_rule_id`: The OCID of the data mask rule.
    pub fn delete_data_mask_rule(
        &self,
        data_mask_rule_id: impl Into<String>,
    ) -> operations::DeleteDataMaskRule {
        operations::DeleteDataMaskRule::new(&self.client, data_mask_rule_id.into())
    }

    /// Gets the data mask rule.
    ///
    /// - `data_mask_rule_id`: The OCID of the data mask rule.
    pub fn get_data_mask_rule(
        &self,
        data_mask_rule_id: impl Into<String>,
    ) -> operations::GetDataMaskRule {
        operations::GetDataMaskRule::new(&self.client, data_mask_rule_id.into())
    }

    /// Lists the data mask rules.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_data_mask_rules(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDataMaskRules {
        operations::ListDataMaskRules::new(&self.client, compartment_id.into())
    }

    /// Updates the data mask rule.
    ///
    /// - `data_mask_rule_id`: The OCID of the data mask rule.
    /// - `update_data_mask_rule_details`: The request body:
    ///   [`UpdateDataMaskRuleDetails`](crate::models::UpdateDataMaskRuleDetails).
    pub fn update_data_mask_rule(
        &self,
        data_mask_rule_id: impl Into<String>,
        update_data_mask_rule_details: models::UpdateDataMaskRuleDetails,
    ) -> operations::UpdateDataMaskRule {
        operations::UpdateDataMaskRule::new(
            &self.client,
            data_mask_rule_id.into(),
            update_data_mask_rule_details,
        )
    }
}

/// # Data source
impl CloudGuardClient {
    /// Moves the data source to another compartment.
    ///
    /// - `data_source_id`: The OCID of the data source.
    /// - `change_data_source_compartment_details`: The request body:
    ///   [`ChangeDataSourceCompartmentDetails`](crate::models::ChangeDataSourceCompartmentDetails).
    pub fn change_data_source_compartment(
        &self,
        data_source_id: impl Into<String>,
        change_data_source_compartment_details: models::ChangeDataSourceCompartmentDetails,
    ) -> operations::ChangeDataSourceCompartment {
        operations::ChangeDataSourceCompartment::new(
            &self.client,
            data_source_id.into(),
            change_data_source_compartment_details,
        )
    }

    /// Creates a data source.
    ///
    /// - `create_data_source_details`: The request body:
    ///   [`CreateDataSourceDetails`](crate::models::CreateDataSourceDetails).
    #[inline]
    pub fn create_data_source(
        &self,
        create_data_source_details: models::CreateDataSourceDetails,
    ) -> operations::CreateDataSource {
        operations::CreateDataSource::new(&self.client, create_data_source_details)
    }

    /// Deletes the data source.
    ///
    /// - `data_source_id`: The OCID of the data source.
    pub fn delete_data_source(
        &self,
        data_source_id: impl Into<String>,
    ) -> operations::DeleteDataSource {
        operations::DeleteDataSource::new(&self.client, data_source_id.into())
    }

    /// Gets the data source.
    ///
    /// - `data_source_id`: The OCID of the data source.
    pub fn get_data_source(&self, data_source_id: impl Into<String>) -> operations::GetDataSource {
        operations::GetDataSource::new(&self.client, data_source_id.into())
    }

    /// Lists the data source events.
    ///
    /// - `data_source_id`: The OCID of the data source.
    pub fn list_data_source_events(
        &self,
        data_source_id: impl Into<String>,
    ) -> operations::ListDataSourceEvents {
        operations::ListDataSourceEvents::new(&self.client, data_source_id.into())
    }

    /// Lists the data sources.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_data_sources(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDataSources {
        operations::ListDataSources::new(&self.client, compartment_id.into())
    }

    /// Updates the data source.
    ///
    /// - `data_source_id`: The OCID of the data source.
    /// - `update_data_source_details`: The request body:
    ///   [`UpdateDataSourceDetails`](crate::models::UpdateDataSourceDetails).
    pub fn update_data_source(
        &self,
        data_source_id: impl Into<String>,
        update_data_source_details: models::UpdateDataSourceDetails,
    ) -> operations::UpdateDataSource {
        operations::UpdateDataSource::new(
            &self.client,
            data_source_id.into(),
            update_data_source_details,
        )
    }
}

/// # Detector
impl CloudGuardClient {
    /// Gets the detector.
    ///
    /// - `detector_id`: The ID of the detector.
    pub fn get_detector(&self, detector_id: impl Into<String>) -> operations::GetDetector {
        operations::GetDetector::new(&self.client, detector_id.into())
    }

    /// Lists the detectors.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_detectors(&self, compartment_id: impl Into<String>) -> operations::ListDetectors {
        operations::ListDetectors::new(&self.client, compartment_id.into())
    }
}

/// # Detector recipe
impl CloudGuardClient {
    /// Moves the detector recipe to another compartment.
    ///
    /// - `detector_recipe_id`: The OCID of the detector recipe.
    /// - `change_detector_recipe_compartment_details`: The request body:
    ///   [`ChangeDetectorRecipeCompartmentDetails`](crate::models::ChangeDetectorRecipeCompartmentDetails).
    pub fn change_detector_recipe_compartment(
        &self,
        detector_recipe_id: impl Into<String>,
        change_detector_recipe_compartment_details: models::ChangeDetectorRecipeCompartmentDetails,
    ) -> operations::ChangeDetectorRecipeCompartment {
        operations::ChangeDetectorRecipeCompartment::new(
            &self.client,
            detector_recipe_id.into(),
            change_detector_recipe_compartment_details,
        )
    }

    /// Creates a detector recipe.
    ///
    /// - `create_detector_recipe_details`: The request body:
    ///   [`CreateDetectorRecipeDetails`](crate::models::CreateDetectorRecipeDetails).
    #[inline]
    pub fn create_detector_recipe(
        &self,
        create_detector_recipe_details: models::CreateDetectorRecipeDetails,
    ) -> operations::CreateDetectorRecipe {
        operations::CreateDetectorRecipe::new(&self.client, create_detector_recipe_details)
    }

    /// Deletes the detector recipe.
    ///
    /// - `detector_recipe_id`: The OCID of the detector recipe.
    pub fn delete_detector_recipe(
        &self,
        detector_recipe_id: impl Into<String>,
    ) -> operations::DeleteDetectorRecipe {
        operations::DeleteDetectorRecipe::new(&self.client, detector_recipe_id.into())
    }

    /// Gets the detector recipe.
    ///
    /// - `detector_recipe_id`: The OCID of the detector recipe.
    pub fn get_detector_recipe(
        &self,
        detector_recipe_id: impl Into<String>,
    ) -> operations::GetDetectorRecipe {
        operations::GetDetectorRecipe::new(&self.client, detector_recipe_id.into())
    }

    /// Lists the detector recipes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_detector_recipes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDetectorRecipes {
        operations::ListDetectorRecipes::new(&self.client, compartment_id.into())
    }

    /// Updates the detector recipe.
    ///
    /// - `detector_recipe_id`: The OCID of the detector recipe.
    /// - `update_detector_recipe_details`: The request body:
    ///   [`UpdateDetectorRecipeDetails`](crate::models::UpdateDetectorRecipeDetails).
    pub fn update_detector_recipe(
        &self,
        detector_recipe_id: impl Into<String>,
        update_detector_recipe_details: models::UpdateDetectorRecipeDetails,
    ) -> operations::UpdateDetectorRecipe {
        operations::UpdateDetectorRecipe::new(
            &self.client,
            detector_recipe_id.into(),
            update_detector_recipe_details,
        )
    }
}

/// # Detector recipe detector rule
impl CloudGuardClient {
    /// Creates a detector recipe detector rule.
    ///
    /// - `detector_recipe_id`: The OCID of the detector recipe.
    /// - `create_detector_recipe_detector_rule_details`: The request body:
    ///   [`CreateDetectorRecipeDetectorRuleDetails`](crate::models::CreateDetectorRecipeDetectorRuleDetails).
    pub fn create_detector_recipe_detector_rule(
        &self,
        detector_recipe_id: impl Into<String>,
        create_detector_recipe_detector_rule_details: models::CreateDetectorRecipeDetectorRuleDetails,
    ) -> operations::CreateDetectorRecipeDetectorRule {
        operations::CreateDetectorRecipeDetectorRule::new(
            &self.client,
            detector_recipe_id.into(),
            create_detector_recipe_detector_rule_details,
        )
    }

    /// Deletes the detector recipe detector rule.
    ///
    /// - `detector_recipe_id`: The OCID of the detector recipe.
    /// - `detector_rule_id`: The ID of the detector rule.
    pub fn delete_detector_recipe_detector_rule(
        &self,
        detector_recipe_id: impl Into<String>,
        detector_rule_id: impl Into<String>,
    ) -> operations::DeleteDetectorRecipeDetectorRule {
        operations::DeleteDetectorRecipeDetectorRule::new(
            &self.client,
            detector_recipe_id.into(),
            detector_rule_id.into(),
        )
    }

    /// Deletes the detector recipe detector rule data source.
    ///
    /// - `detector_recipe_id`: The OCID of the detector recipe.
    /// - `detector_rule_id`: The ID of the detector rule.
    /// - `data_source_id`: The OCID of the data source.
    pub fn delete_detector_recipe_detector_rule_data_source(
        &self,
        detector_recipe_id: impl Into<String>,
        detector_rule_id: impl Into<String>,
        data_source_id: impl Into<String>,
    ) -> operations::DeleteDetectorRecipeDetectorRuleDataSource {
        operations::DeleteDetectorRecipeDetectorRuleDataSource::new(
            &self.client,
            detector_recipe_id.into(),
            detector_rule_id.into(),
            data_source_id.into(),
        )
    }

    /// Gets the detector recipe detector rule.
    ///
    /// - `detector_recipe_id`: The OCID of the detector recipe.
    /// - `detector_rule_id`: The ID of the detector rule.
    pub fn get_detector_recipe_detector_rule(
        &self,
        detector_recipe_id: impl Into<String>,
        detector_rule_id: impl Into<String>,
    ) -> operations::GetDetectorRecipeDetectorRule {
        operations::GetDetectorRecipeDetectorRule::new(
            &self.client,
            detector_recipe_id.into(),
            detector_rule_id.into(),
        )
    }

    /// Lists the detector recipe detector rules.
    ///
    /// - `detector_recipe_id`: The OCID of the detector recipe.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_detector_recipe_detector_rules(
        &self,
        detector_recipe_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListDetectorRecipeDetectorRules {
        operations::ListDetectorRecipeDetectorRules::new(
            &self.client,
            detector_recipe_id.into(),
            compartment_id.into(),
        )
    }

    /// Updates the detector recipe detector rule.
    ///
    /// - `detector_recipe_id`: The OCID of the detector recipe.
    /// - `detector_rule_id`: The ID of the detector rule.
    /// - `update_detector_recipe_detector_rule_details`: The request body:
    ///   [`UpdateDetectorRecipeDetectorRuleDetails`](crate::models::UpdateDetectorRecipeDetectorRuleDetails).
    pub fn update_detector_recipe_detector_rule(
        &self,
        detector_recipe_id: impl Into<String>,
        detector_rule_id: impl Into<String>,
        update_detector_recipe_detector_rule_details: models::UpdateDetectorRecipeDetectorRuleDetails,
    ) -> operations::UpdateDetectorRecipeDetectorRule {
        operations::UpdateDetectorRecipeDetectorRule::new(
            &self.client,
            detector_recipe_id.into(),
            detector_rule_id.into(),
            update_detector_recipe_detector_rule_details,
        )
    }
}

/// # Detector rule
impl CloudGuardClient {
    /// Gets the detector rule.
    ///
    /// - `detector_id`: The ID of the detector.
    /// - `detector_rule_id`: The ID of the detector rule.
    pub fn get_detector_rule(
        &self,
        detector_id: impl Into<String>,
        detector_rule_id: impl Into<String>,
    ) -> operations::GetDetectorRule {
        operations::GetDetectorRule::new(&self.client, detector_id.into(), detector_rule_id.into())
    }

    /// Lists the detector rules.
    ///
    /// - `detector_id`: The ID of the detector.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_detector_rules(
        &self,
        detector_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListDetectorRules {
        operations::ListDetectorRules::new(&self.client, detector_id.into(), compartment_id.into())
    }
}

/// # Impacted resource
impl CloudGuardClient {
    /// Lists the impacted resources.
    ///
    /// - `problem_id`: The OCID of the problem.
    pub fn list_impacted_resources(
        &self,
        problem_id: impl Into<String>,
    ) -> operations::ListImpactedResources {
        operations::ListImpactedResources::new(&self.client, problem_id.into())
    }
}

/// # Managed list
impl CloudGuardClient {
    /// Moves the managed list to another compartment.
    ///
    /// - `managed_list_id`: The OCID of the managed list.
    /// - `change_managed_list_compartment_details`: The request body:
    ///   [`ChangeManagedListCompartmentDetails`](crate::models::ChangeManagedListCompartmentDetails).
    pub fn change_managed_list_compartment(
        &self,
        managed_list_id: impl Into<String>,
        change_managed_list_compartment_details: models::ChangeManagedListCompartmentDetails,
    ) -> operations::ChangeManagedListCompartment {
        operations::ChangeManagedListCompartment::new(
            &self.client,
            managed_list_id.into(),
            change_managed_list_compartment_details,
        )
    }

    /// Creates a managed list.
    ///
    /// - `create_managed_list_details`: The request body:
    ///   [`CreateManagedListDetails`](crate::models::CreateManagedListDetails).
    #[inline]
    pub fn create_managed_list(
        &self,
        create_managed_list_details: models::CreateManagedListDetails,
    ) -> operations::CreateManagedList {
        operations::CreateManagedList::new(&self.client, create_managed_list_details)
    }

    /// Deletes the managed list.
    ///
    /// - `managed_list_id`: The OCID of the managed list.
    pub fn delete_managed_list(
        &self,
        managed_list_id: impl Into<String>,
    ) -> operations::DeleteManagedList {
        operations::DeleteManagedList::new(&self.client, managed_list_id.into())
    }

    /// Gets the managed list.
    ///
    /// - `managed_list_id`: The OCID of the managed list.
    pub fn get_managed_list(
        &self,
        managed_list_id: impl Into<String>,
    ) -> operations::GetManagedList {
        operations::GetManagedList::new(&self.client, managed_list_id.into())
    }

    /// Lists the managed lists.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_managed_lists(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListManagedLists {
        operations::ListManagedLists::new(&self.client, compartment_id.into())
    }

    /// Updates the managed list.
    ///
    /// - `managed_list_id`: The OCID of the managed list.
    /// - `update_managed_list_details`: The request body:
    ///   [`UpdateManagedListDetails`](crate::models::UpdateManagedListDetails).
    pub fn update_managed_list(
        &self,
        managed_list_id: impl Into<String>,
        update_managed_list_details: models::UpdateManagedListDetails,
    ) -> operations::UpdateManagedList {
        operations::UpdateManagedList::new(
            &self.client,
            managed_list_id.into(),
            update_managed_list_details,
        )
    }
}

/// # Managed list type
impl CloudGuardClient {
    /// Lists the managed list types.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_managed_list_types(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListManagedListTypes {
        operations::ListManagedListTypes::new(&self.client, compartment_id.into())
    }
}

/// # Policy
impl CloudGuardClient {
    /// Lists the policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_policies(&self, compartment_id: impl Into<String>) -> operations::ListPolicies {
        operations::ListPolicies::new(&self.client, compartment_id.into())
    }
}

/// # Problem
impl CloudGuardClient {
    /// Gets the problem.
    ///
    /// - `problem_id`: The OCID of the problem.
    pub fn get_problem(&self, problem_id: impl Into<String>) -> operations::GetProblem {
        operations::GetProblem::new(&self.client, problem_id.into())
    }

    /// Lists the problem entities.
    ///
    /// - `problem_id`: The OCID of the problem.
    pub fn list_problem_entities(
        &self,
        problem_id: impl Into<String>,
    ) -> operations::ListProblemEntities {
        operations::ListProblemEntities::new(&self.client, problem_id.into())
    }

    /// Lists the problem histories.
    ///
    /// - `problem_id`: The OCID of the problem.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_problem_histories(
        &self,
        problem_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListProblemHistories {
        operations::ListProblemHistories::new(
            &self.client,
            problem_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the problems.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_problems(&self, compartment_id: impl Into<String>) -> operations::ListProblems {
        operations::ListProblems::new(&self.client, compartment_id.into())
    }

    /// Triggers the responder.
    ///
    /// - `problem_id`: The OCID of the problem.
    /// - `trigger_responder_details`: The request body:
    ///   [`TriggerResponderDetails`](crate::models::TriggerResponderDetails).
    pub fn trigger_responder(
        &self,
        problem_id: impl Into<String>,
        trigger_responder_details: models::TriggerResponderDetails,
    ) -> operations::TriggerResponder {
        operations::TriggerResponder::new(
            &self.client,
            problem_id.into(),
            trigger_responder_details,
        )
    }

    /// Updates the bulk problem status.
    ///
    /// - `update_bulk_problem_status_details`: The request body:
    ///   [`UpdateBulkProblemStatusDetails`](crate::models::UpdateBulkProblemStatusDetails).
    #[inline]
    pub fn update_bulk_problem_status(
        &self,
        update_bulk_problem_status_details: models::UpdateBulkProblemStatusDetails,
    ) -> operations::UpdateBulkProblemStatus {
        operations::UpdateBulkProblemStatus::new(&self.client, update_bulk_problem_status_details)
    }

    /// Updates the problem status.
    ///
    /// - `problem_id`: The OCID of the problem.
    /// - `update_problem_status_details`: The request body:
    ///   [`UpdateProblemStatusDetails`](crate::models::UpdateProblemStatusDetails).
    pub fn update_problem_status(
        &self,
        problem_id: impl Into<String>,
        update_problem_status_details: models::UpdateProblemStatusDetails,
    ) -> operations::UpdateProblemStatus {
        operations::UpdateProblemStatus::new(
            &self.client,
            problem_id.into(),
            update_problem_status_details,
        )
    }
}

/// # Problem aggregation
impl CloudGuardClient {
    /// Requests the summarized problems.
    ///
    /// - `list_dimensions`: The list dimensions.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn request_summarized_problems(
        &self,
        list_dimensions: impl IntoIterator<Item = impl Into<models::RequestSummarizedProblemsListDimension>>,
        compartment_id: impl Into<String>,
    ) -> operations::RequestSummarizedProblems {
        operations::RequestSummarizedProblems::new(
            &self.client,
            list(list_dimensions),
            compartment_id.into(),
        )
    }
}

/// # Problem endpoint
impl CloudGuardClient {
    /// Lists the problem endpoints.
    ///
    /// - `problem_id`: The OCID of the problem.
    pub fn list_problem_endpoints(
        &self,
        problem_id: impl Into<String>,
    ) -> operations::ListProblemEndpoints {
        operations::ListProblemEndpoints::new(&self.client, problem_id.into())
    }
}

/// # Problem trend aggregation
impl CloudGuardClient {
    /// Requests the summarized trend problems.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn request_summarized_trend_problems(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::RequestSummarizedTrendProblems {
        operations::RequestSummarizedTrendProblems::new(&self.client, compartment_id.into())
    }
}

/// # Recommendation
impl CloudGuardClient {
    /// Lists the recommendations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_recommendations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListRecommendations {
        operations::ListRecommendations::new(&self.client, compartment_id.into())
    }
}

/// # Resource
impl CloudGuardClient {
    /// Gets the resource.
    ///
    /// - `resource_id`: The OCID of the resource.
    pub fn get_resource(&self, resource_id: impl Into<String>) -> operations::GetResource {
        operations::GetResource::new(&self.client, resource_id.into())
    }

    /// Lists the resources.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_resources(&self, compartment_id: impl Into<String>) -> operations::ListResources {
        operations::ListResources::new(&self.client, compartment_id.into())
    }
}

/// # Resource port
impl CloudGuardClient {
    /// Lists the resource ports.
    ///
    /// - `resource_id`: The OCID of the resource.
    pub fn list_resource_ports(
        &self,
        resource_id: impl Into<String>,
    ) -> operations::ListResourcePorts {
        operations::ListResourcePorts::new(&self.client, resource_id.into())
    }
}

/// # Resource profile
impl CloudGuardClient {
    /// Gets the resource profile.
    ///
    /// - `resource_profile_id`: The OCID of the resource profile.
    pub fn get_resource_profile(
        &self,
        resource_profile_id: impl Into<String>,
    ) -> operations::GetResourceProfile {
        operations::GetResourceProfile::new(&self.client, resource_profile_id.into())
    }

    /// Lists the resource profiles.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_resource_profiles(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListResourceProfiles {
        operations::ListResourceProfiles::new(&self.client, compartment_id.into())
    }
}

/// # Resource profile endpoint
impl CloudGuardClient {
    /// Lists the resource profile endpoints.
    ///
    /// - `resource_profile_id`: The OCID of the resource profile.
    pub fn list_resource_profile_endpoints(
        &self,
        resource_profile_id: impl Into<String>,
    ) -> operations::ListResourceProfileEndpoints {
        operations::ListResourceProfileEndpoints::new(&self.client, resource_profile_id.into())
    }
}

/// # Resource profile impacted resource
impl CloudGuardClient {
    /// Lists the resource profile impacted resources.
    ///
    /// - `resource_profile_id`: The OCID of the resource profile.
    pub fn list_resource_profile_impacted_resources(
        &self,
        resource_profile_id: impl Into<String>,
    ) -> operations::ListResourceProfileImpactedResources {
        operations::ListResourceProfileImpactedResources::new(
            &self.client,
            resource_profile_id.into(),
        )
    }
}

/// # Resource profile risk score aggregation
impl CloudGuardClient {
    /// Requests the summarized top trend resource profile risk scores.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn request_summarized_top_trend_resource_profile_risk_scores(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::RequestSummarizedTopTrendResourceProfileRiskScores {
        operations::RequestSummarizedTopTrendResourceProfileRiskScores::new(
            &self.client,
            compartment_id.into(),
        )
    }
}

/// # Resource risk score aggregation
impl CloudGuardClient {
    /// Requests the summarized trend resource risk scores.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `request_summarized_trend_resource_risk_scores_details`: The request body:
    ///   [`RequestSummarizedTrendResourceRiskScoresDetails`](crate::models::RequestSummarizedTrendResourceRiskScoresDetails).
    pub fn request_summarized_trend_resource_risk_scores(
        &self,
        compartment_id: impl Into<String>,
        request_summarized_trend_resource_risk_scores_details: models::RequestSummarizedTrendResourceRiskScoresDetails,
    ) -> operations::RequestSummarizedTrendResourceRiskScores {
        operations::RequestSummarizedTrendResourceRiskScores::new(
            &self.client,
            compartment_id.into(),
            request_summarized_trend_resource_risk_scores_details,
        )
    }
}

/// # Resource type
impl CloudGuardClient {
    /// Lists the resource types.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_resource_types(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListResourceTypes {
        operations::ListResourceTypes::new(&self.client, compartment_id.into())
    }
}

/// # Resource vulnerability
impl CloudGuardClient {
    /// Gets the resource vulnerability.
    ///
    /// - `resource_id`: The OCID of the resource.
    /// - `vulnerability_key`: The vulnerability key.
    pub fn get_resource_vulnerability(
        &self,
        resource_id: impl Into<String>,
        vulnerability_key: impl Into<String>,
    ) -> operations::GetResourceVulnerability {
        operations::GetResourceVulnerability::new(
            &self.client,
            resource_id.into(),
            vulnerability_key.into(),
        )
    }

    /// Lists the resource vulnerabilities.
    ///
    /// - `resource_id`: The OCID of the resource.
    pub fn list_resource_vulnerabilities(
        &self,
        resource_id: impl Into<String>,
    ) -> operations::ListResourceVulnerabilities {
        operations::ListResourceVulnerabilities::new(&self.client, resource_id.into())
    }
}

/// # Responder activity
impl CloudGuardClient {
    /// Lists the responder activities.
    ///
    /// - `problem_id`: The OCID of the problem.
    pub fn list_responder_activities(
        &self,
        problem_id: impl Into<String>,
    ) -> operations::ListResponderActivities {
        operations::ListResponderActivities::new(&self.client, problem_id.into())
    }
}

/// # Responder execution
impl CloudGuardClient {
    /// Executes the responder execution.
    ///
    /// - `responder_execution_id`: The ID of the responder execution.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn execute_responder_execution(
        &self,
        responder_execution_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ExecuteResponderExecution {
        operations::ExecuteResponderExecution::new(
            &self.client,
            responder_execution_id.into(),
            compartment_id.into(),
        )
    }

    /// Gets the responder execution.
    ///
    /// - `responder_execution_id`: The ID of the responder execution.
    pub fn get_responder_execution(
        &self,
        responder_execution_id: impl Into<String>,
    ) -> operations::GetResponderExecution {
        operations::GetResponderExecution::new(&self.client, responder_execution_id.into())
    }

    /// Lists the responder executions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_responder_executions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListResponderExecutions {
        operations::ListResponderExecutions::new(&self.client, compartment_id.into())
    }

    /// Skips the bulk responder execution.
    ///
    /// - `skip_bulk_responder_execution_details`: The request body:
    ///   [`SkipBulkResponderExecutionDetails`](crate::models::SkipBulkResponderExecutionDetails).
    #[inline]
    pub fn skip_bulk_responder_execution(
        &self,
        skip_bulk_responder_execution_details: models::SkipBulkResponderExecutionDetails,
    ) -> operations::SkipBulkResponderExecution {
        operations::SkipBulkResponderExecution::new(
            &self.client,
            skip_bulk_responder_execution_details,
        )
    }

    /// Skips the responder execution.
    ///
    /// - `responder_execution_id`: The ID of the responder execution.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn skip_responder_execution(
        &self,
        responder_execution_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::SkipResponderExecution {
        operations::SkipResponderExecution::new(
            &self.client,
            responder_execution_id.into(),
            compartment_id.into(),
        )
    }
}

/// # Responder execution aggregation
impl CloudGuardClient {
    /// Requests the summarized responder executions.
    ///
    /// - `responder_executions_dimensions`: The responder executions dimensions.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn request_summarized_responder_executions(
        &self,
        responder_executions_dimensions: impl IntoIterator<Item = impl Into<models::RequestSummarizedResponderExecutionsResponderExecutionsDimension>>,
        compartment_id: impl Into<String>,
    ) -> operations::RequestSummarizedResponderExecutions {
        operations::RequestSummarizedResponderExecutions::new(
            &self.client,
            list(responder_executions_dimensions),
            compartment_id.into(),
        )
    }
}

/// # Responder execution trend aggregation
impl CloudGuardClient {
    /// Requests the summarized trend responder executions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn request_summarized_trend_responder_executions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::RequestSummarizedTrendResponderExecutions {
        operations::RequestSummarizedTrendResponderExecutions::new(
            &self.client,
            compartment_id.into(),
        )
    }
}

/// # Responder recipe
impl CloudGuardClient {
    /// Moves the responder recipe to another compartment.
    ///
    /// - `responder_recipe_id`: The OCID of the responder recipe.
    /// - `change_responder_recipe_compartment_details`: The request body:
    ///   [`ChangeResponderRecipeCompartmentDetails`](crate::models::ChangeResponderRecipeCompartmentDetails).
    pub fn change_responder_recipe_compartment(
        &self,
        responder_recipe_id: impl Into<String>,
        change_responder_recipe_compartment_details: models::ChangeResponderRecipeCompartmentDetails,
    ) -> operations::ChangeResponderRecipeCompartment {
        operations::ChangeResponderRecipeCompartment::new(
            &self.client,
            responder_recipe_id.into(),
            change_responder_recipe_compartment_details,
        )
    }

    /// Creates a responder recipe.
    ///
    /// - `create_responder_recipe_details`: The request body:
    ///   [`CreateResponderRecipeDetails`](crate::models::CreateResponderRecipeDetails).
    #[inline]
    pub fn create_responder_recipe(
        &self,
        create_responder_recipe_details: models::CreateResponderRecipeDetails,
    ) -> operations::CreateResponderRecipe {
        operations::CreateResponderRecipe::new(&self.client, create_responder_recipe_details)
    }

    /// Deletes the responder recipe.
    ///
    /// - `responder_recipe_id`: The OCID of the responder recipe.
    pub fn delete_responder_recipe(
        &self,
        responder_recipe_id: impl Into<String>,
    ) -> operations::DeleteResponderRecipe {
        operations::DeleteResponderRecipe::new(&self.client, responder_recipe_id.into())
    }

    /// Gets the responder recipe.
    ///
    /// - `responder_recipe_id`: The OCID of the responder recipe.
    pub fn get_responder_recipe(
        &self,
        responder_recipe_id: impl Into<String>,
    ) -> operations::GetResponderRecipe {
        operations::GetResponderRecipe::new(&self.client, responder_recipe_id.into())
    }

    /// Lists the responder recipes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_responder_recipes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListResponderRecipes {
        operations::ListResponderRecipes::new(&self.client, compartment_id.into())
    }

    /// Updates the responder recipe.
    ///
    /// - `responder_recipe_id`: The OCID of the responder recipe.
    /// - `update_responder_recipe_details`: The request body:
    ///   [`UpdateResponderRecipeDetails`](crate::models::UpdateResponderRecipeDetails).
    pub fn update_responder_recipe(
        &self,
        responder_recipe_id: impl Into<String>,
        update_responder_recipe_details: models::UpdateResponderRecipeDetails,
    ) -> operations::UpdateResponderRecipe {
        operations::UpdateResponderRecipe::new(
            &self.client,
            responder_recipe_id.into(),
            update_responder_recipe_details,
        )
    }
}

/// # Responder recipe responder rule
impl CloudGuardClient {
    /// Gets the responder recipe responder rule.
    ///
    /// - `responder_recipe_id`: The OCID of the responder recipe.
    /// - `responder_rule_id`: The ID of the responder rule.
    pub fn get_responder_recipe_responder_rule(
        &self,
        responder_recipe_id: impl Into<String>,
        responder_rule_id: impl Into<String>,
    ) -> operations::GetResponderRecipeResponderRule {
        operations::GetResponderRecipeResponderRule::new(
            &self.client,
            responder_recipe_id.into(),
            responder_rule_id.into(),
        )
    }

    /// Lists the responder recipe responder rules.
    ///
    /// - `responder_recipe_id`: The OCID of the responder recipe.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_responder_recipe_responder_rules(
        &self,
        responder_recipe_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListResponderRecipeResponderRules {
        operations::ListResponderRecipeResponderRules::new(
            &self.client,
            responder_recipe_id.into(),
            compartment_id.into(),
        )
    }

    /// Updates the responder recipe responder rule.
    ///
    /// - `responder_recipe_id`: The OCID of the responder recipe.
    /// - `responder_rule_id`: The ID of the responder rule.
    /// - `update_responder_recipe_responder_rule_details`: The request body:
    ///   [`UpdateResponderRecipeResponderRuleDetails`](crate::models::UpdateResponderRecipeResponderRuleDetails).
    pub fn update_responder_recipe_responder_rule(
        &self,
        responder_recipe_id: impl Into<String>,
        responder_rule_id: impl Into<String>,
        update_responder_recipe_responder_rule_details: models::UpdateResponderRecipeResponderRuleDetails,
    ) -> operations::UpdateResponderRecipeResponderRule {
        operations::UpdateResponderRecipeResponderRule::new(
            &self.client,
            responder_recipe_id.into(),
            responder_rule_id.into(),
            update_responder_recipe_responder_rule_details,
        )
    }
}

/// # Responder rule
impl CloudGuardClient {
    /// Gets the responder rule.
    ///
    /// - `responder_rule_id`: The ID of the responder rule.
    pub fn get_responder_rule(
        &self,
        responder_rule_id: impl Into<String>,
    ) -> operations::GetResponderRule {
        operations::GetResponderRule::new(&self.client, responder_rule_id.into())
    }

    /// Lists the responder rules.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_responder_rules(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListResponderRules {
        operations::ListResponderRules::new(&self.client, compartment_id.into())
    }
}

/// # Risk score aggregation
impl CloudGuardClient {
    /// Requests the risk scores.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn request_risk_scores(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::RequestRiskScores {
        operations::RequestRiskScores::new(&self.client, compartment_id.into())
    }

    /// Requests the summarized risk scores.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    #[deprecated]
    pub fn request_summarized_risk_scores(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::RequestSummarizedRiskScores {
        operations::RequestSummarizedRiskScores::new(&self.client, compartment_id.into())
    }
}

/// # Saved query
impl CloudGuardClient {
    /// Moves the saved query to another compartment.
    ///
    /// - `saved_query_id`: The OCID of the saved query.
    /// - `change_saved_query_compartment_details`: The request body:
    ///   [`ChangeSavedQueryCompartmentDetails`](crate::models::ChangeSavedQueryCompartmentDetails).
    pub fn change_saved_query_compartment(
        &self,
        saved_query_id: impl Into<String>,
        change_saved_query_compartment_details: models::ChangeSavedQueryCompartmentDetails,
    ) -> operations::ChangeSavedQueryCompartment {
        operations::ChangeSavedQueryCompartment::new(
            &self.client,
            saved_query_id.into(),
            change_saved_query_compartment_details,
        )
    }

    /// Creates a saved query.
    ///
    /// - `create_saved_query_details`: The request body:
    ///   [`CreateSavedQueryDetails`](crate::models::CreateSavedQueryDetails).
    #[inline]
    pub fn create_saved_query(
        &self,
        create_saved_query_details: models::CreateSavedQueryDetails,
    ) -> operations::CreateSavedQuery {
        operations::CreateSavedQuery::new(&self.client, create_saved_query_details)
    }

    /// Deletes the saved query.
    ///
    /// - `saved_query_id`: The OCID of the saved query.
    pub fn delete_saved_query(
        &self,
        saved_query_id: impl Into<String>,
    ) -> operations::DeleteSavedQuery {
        operations::DeleteSavedQuery::new(&self.client, saved_query_id.into())
    }

    /// Gets the saved query.
    ///
    /// - `saved_query_id`: The OCID of the saved query.
    pub fn get_saved_query(&self, saved_query_id: impl Into<String>) -> operations::GetSavedQuery {
        operations::GetSavedQuery::new(&self.client, saved_query_id.into())
    }

    /// Lists the saved queries.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_saved_queries(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSavedQueries {
        operations::ListSavedQueries::new(&self.client, compartment_id.into())
    }

    /// Updates the saved query.
    ///
    /// - `saved_query_id`: The OCID of the saved query.
    /// - `update_saved_query_details`: The request body:
    ///   [`UpdateSavedQueryDetails`](crate::models::UpdateSavedQueryDetails).
    pub fn update_saved_query(
        &self,
        saved_query_id: impl Into<String>,
        update_saved_query_details: models::UpdateSavedQueryDetails,
    ) -> operations::UpdateSavedQuery {
        operations::UpdateSavedQuery::new(
            &self.client,
            saved_query_id.into(),
            update_saved_query_details,
        )
    }
}

/// # Security policy
impl CloudGuardClient {
    /// Gets the security policy.
    ///
    /// - `security_policy_id`: The ID of the security policy.
    pub fn get_security_policy(
        &self,
        security_policy_id: impl Into<String>,
    ) -> operations::GetSecurityPolicy {
        operations::GetSecurityPolicy::new(&self.client, security_policy_id.into())
    }

    /// Lists the security policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_security_policies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSecurityPolicies {
        operations::ListSecurityPolicies::new(&self.client, compartment_id.into())
    }
}

/// # Security recipe
impl CloudGuardClient {
    /// Moves the security recipe to another compartment.
    ///
    /// - `security_recipe_id`: The ID of the security zone recipe.
    /// - `change_security_recipe_compartment_details`: The request body:
    ///   [`ChangeSecurityRecipeCompartmentDetails`](crate::models::ChangeSecurityRecipeCompartmentDetails).
    pub fn change_security_recipe_compartment(
        &self,
        security_recipe_id: impl Into<String>,
        change_security_recipe_compartment_details: models::ChangeSecurityRecipeCompartmentDetails,
    ) -> operations::ChangeSecurityRecipeCompartment {
        operations::ChangeSecurityRecipeCompartment::new(
            &self.client,
            security_recipe_id.into(),
            change_security_recipe_compartment_details,
        )
    }

    /// Creates a security recipe.
    ///
    /// - `create_security_recipe_details`: The request body:
    ///   [`CreateSecurityRecipeDetails`](crate::models::CreateSecurityRecipeDetails).
    #[inline]
    pub fn create_security_recipe(
        &self,
        create_security_recipe_details: models::CreateSecurityRecipeDetails,
    ) -> operations::CreateSecurityRecipe {
        operations::CreateSecurityRecipe::new(&self.client, create_security_recipe_details)
    }

    /// Deletes the security recipe.
    ///
    /// - `security_recipe_id`: The ID of the security zone recipe.
    pub fn delete_security_recipe(
        &self,
        security_recipe_id: impl Into<String>,
    ) -> operations::DeleteSecurityRecipe {
        operations::DeleteSecurityRecipe::new(&self.client, security_recipe_id.into())
    }

    /// Gets the security recipe.
    ///
    /// - `security_recipe_id`: The ID of the security zone recipe.
    pub fn get_security_recipe(
        &self,
        security_recipe_id: impl Into<String>,
    ) -> operations::GetSecurityRecipe {
        operations::GetSecurityRecipe::new(&self.client, security_recipe_id.into())
    }

    /// Lists the security recipes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_security_recipes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSecurityRecipes {
        operations::ListSecurityRecipes::new(&self.client, compartment_id.into())
    }

    /// Updates the security recipe.
    ///
    /// - `security_recipe_id`: The ID of the security zone recipe.
    /// - `update_security_recipe_details`: The request body:
    ///   [`UpdateSecurityRecipeDetails`](crate::models::UpdateSecurityRecipeDetails).
    pub fn update_security_recipe(
        &self,
        security_recipe_id: impl Into<String>,
        update_security_recipe_details: models::UpdateSecurityRecipeDetails,
    ) -> operations::UpdateSecurityRecipe {
        operations::UpdateSecurityRecipe::new(
            &self.client,
            security_recipe_id.into(),
            update_security_recipe_details,
        )
    }
}

/// # Security score aggregation
impl CloudGuardClient {
    /// Requests the security scores.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn request_security_scores(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::RequestSecurityScores {
        operations::RequestSecurityScores::new(&self.client, compartment_id.into())
    }

    /// Requests the summarized security scores.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    #[deprecated]
    pub fn request_summarized_security_scores(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::RequestSummarizedSecurityScores {
        operations::RequestSummarizedSecurityScores::new(&self.client, compartment_id.into())
    }
}

/// # Security score trend aggregation
impl CloudGuardClient {
    /// Requests the security score summarized trend.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn request_security_score_summarized_trend(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::RequestSecurityScoreSummarizedTrend {
        operations::RequestSecurityScoreSummarizedTrend::new(&self.client, compartment_id.into())
    }

    /// Requests the summarized trend security scores.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    #[deprecated]
    pub fn request_summarized_trend_security_scores(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::RequestSummarizedTrendSecurityScores {
        operations::RequestSummarizedTrendSecurityScores::new(&self.client, compartment_id.into())
    }
}

/// # Security zone
impl CloudGuardClient {
    /// Adds a compartment.
    ///
    /// - `security_zone_id`: The OCID of the security zone.
    /// - `add_compartment_details`: The request body:
    ///   [`AddCompartmentDetails`](crate::models::AddCompartmentDetails).
    pub fn add_compartment(
        &self,
        security_zone_id: impl Into<String>,
        add_compartment_details: models::AddCompartmentDetails,
    ) -> operations::AddCompartment {
        operations::AddCompartment::new(
            &self.client,
            security_zone_id.into(),
            add_compartment_details,
        )
    }

    /// Moves the security zone to another compartment.
    ///
    /// - `security_zone_id`: The OCID of the security zone.
    /// - `change_security_zone_compartment_details`: The request body:
    ///   [`ChangeSecurityZoneCompartmentDetails`](crate::models::ChangeSecurityZoneCompartmentDetails).
    pub fn change_security_zone_compartment(
        &self,
        security_zone_id: impl Into<String>,
        change_security_zone_compartment_details: models::ChangeSecurityZoneCompartmentDetails,
    ) -> operations::ChangeSecurityZoneCompartment {
        operations::ChangeSecurityZoneCompartment::new(
            &self.client,
            security_zone_id.into(),
            change_security_zone_compartment_details,
        )
    }

    /// Creates a security zone.
    ///
    /// - `create_security_zone_details`: The request body:
    ///   [`CreateSecurityZoneDetails`](crate::models::CreateSecurityZoneDetails).
    #[inline]
    pub fn create_security_zone(
        &self,
        create_security_zone_details: models::CreateSecurityZoneDetails,
    ) -> operations::CreateSecurityZone {
        operations::CreateSecurityZone::new(&self.client, create_security_zone_details)
    }

    /// Deletes the security zone.
    ///
    /// - `security_zone_id`: The OCID of the security zone.
    pub fn delete_security_zone(
        &self,
        security_zone_id: impl Into<String>,
    ) -> operations::DeleteSecurityZone {
        operations::DeleteSecurityZone::new(&self.client, security_zone_id.into())
    }

    /// Gets the security zone.
    ///
    /// - `security_zone_id`: The OCID of the security zone.
    pub fn get_security_zone(
        &self,
        security_zone_id: impl Into<String>,
    ) -> operations::GetSecurityZone {
        operations::GetSecurityZone::new(&self.client, security_zone_id.into())
    }

    /// Lists the security zones.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_security_zones(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSecurityZones {
        operations::ListSecurityZones::new(&self.client, compartment_id.into())
    }

    /// Removes the compartment.
    ///
    /// - `security_zone_id`: The OCID of the security zone.
    /// - `remove_compartment_details`: The request body:
    ///   [`RemoveCompartmentDetails`](crate::models::RemoveCompartmentDetails).
    pub fn remove_compartment(
        &self,
        security_zone_id: impl Into<String>,
        remove_compartment_details: models::RemoveCompartmentDetails,
    ) -> operations::RemoveCompartment {
        operations::RemoveCompartment::new(
            &self.client,
            security_zone_id.into(),
            remove_compartment_details,
        )
    }

    /// Updates the security zone.
    ///
    /// - `security_zone_id`: The OCID of the security zone.
    /// - `update_security_zone_details`: The request body:
    ///   [`UpdateSecurityZoneDetails`](crate::models::UpdateSecurityZoneDetails).
    pub fn update_security_zone(
        &self,
        security_zone_id: impl Into<String>,
        update_security_zone_details: models::UpdateSecurityZoneDetails,
    ) -> operations::UpdateSecurityZone {
        operations::UpdateSecurityZone::new(
            &self.client,
            security_zone_id.into(),
            update_security_zone_details,
        )
    }
}

/// # Sighting
impl CloudGuardClient {
    /// Gets the sighting.
    ///
    /// - `sighting_id`: The OCID of the sighting.
    pub fn get_sighting(&self, sighting_id: impl Into<String>) -> operations::GetSighting {
        operations::GetSighting::new(&self.client, sighting_id.into())
    }

    /// Lists the sightings.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sightings(&self, compartment_id: impl Into<String>) -> operations::ListSightings {
        operations::ListSightings::new(&self.client, compartment_id.into())
    }
}

/// # Sighting endpoint
impl CloudGuardClient {
    /// Lists the sighting endpoints.
    ///
    /// - `sighting_id`: The OCID of the sighting.
    pub fn list_sighting_endpoints(
        &self,
        sighting_id: impl Into<String>,
    ) -> operations::ListSightingEndpoints {
        operations::ListSightingEndpoints::new(&self.client, sighting_id.into())
    }
}

/// # Sighting impacted resource
impl CloudGuardClient {
    /// Lists the sighting impacted resources.
    ///
    /// - `sighting_id`: The OCID of the sighting.
    pub fn list_sighting_impacted_resources(
        &self,
        sighting_id: impl Into<String>,
    ) -> operations::ListSightingImpactedResources {
        operations::ListSightingImpactedResources::new(&self.client, sighting_id.into())
    }
}

/// # Tactic
impl CloudGuardClient {
    /// Lists the tactics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_tactics(&self, compartment_id: impl Into<String>) -> operations::ListTactics {
        operations::ListTactics::new(&self.client, compartment_id.into())
    }
}

/// # Target
impl CloudGuardClient {
    /// Creates a target.
    ///
    /// - `create_target_details`: The request body:
    ///   [`CreateTargetDetails`](crate::models::CreateTargetDetails).
    #[inline]
    pub fn create_target(
        &self,
        create_target_details: models::CreateTargetDetails,
    ) -> operations::CreateTarget {
        operations::CreateTarget::new(&self.client, create_target_details)
    }

    /// Deletes the target.
    ///
    /// - `target_id`: The OCID of the target.
    pub fn delete_target(&self, target_id: impl Into<String>) -> operations::DeleteTarget {
        operations::DeleteTarget::new(&self.client, target_id.into())
    }

    /// Gets the target.
    ///
    /// - `target_id`: The OCID of the target.
    pub fn get_target(&self, target_id: impl Into<String>) -> operations::GetTarget {
        operations::GetTarget::new(&self.client, target_id.into())
    }

    /// Lists the targets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_targets(&self, compartment_id: impl Into<String>) -> operations::ListTargets {
        operations::ListTargets::new(&self.client, compartment_id.into())
    }

    /// Updates the target.
    ///
    /// - `target_id`: The OCID of the target.
    /// - `update_target_details`: The request body:
    ///   [`UpdateTargetDetails`](crate::models::UpdateTargetDetails).
    pub fn update_target(
        &self,
        target_id: impl Into<String>,
        update_target_details: models::UpdateTargetDetails,
    ) -> operations::UpdateTarget {
        operations::UpdateTarget::new(&self.client, target_id.into(), update_target_details)
    }
}

/// # Target detector recipe
impl CloudGuardClient {
    /// Creates a target detector recipe.
    ///
    /// - `target_id`: The OCID of the target.
    /// - `attach_target_detector_recipe_details`: The request body:
    ///   [`AttachTargetDetectorRecipeDetails`](crate::models::AttachTargetDetectorRecipeDetails).
    pub fn create_target_detector_recipe(
        &self,
        target_id: impl Into<String>,
        attach_target_detector_recipe_details: models::AttachTargetDetectorRecipeDetails,
    ) -> operations::CreateTargetDetectorRecipe {
        operations::CreateTargetDetectorRecipe::new(
            &self.client,
            target_id.into(),
            attach_target_detector_recipe_details,
        )
    }

    /// Deletes the target detector recipe.
    ///
    /// - `target_id`: The OCID of the target.
    /// - `target_detector_recipe_id`: The OCID of the target detector recipe.
    pub fn delete_target_detector_recipe(
        &self,
        target_id: impl Into<String>,
        target_detector_recipe_id: impl Into<String>,
    ) -> operations::DeleteTargetDetectorRecipe {
        operations::DeleteTargetDetectorRecipe::new(
            &self.client,
            target_id.into(),
            target_detector_recipe_id.into(),
        )
    }

    /// Gets the target detector recipe.
    ///
    /// - `target_id`: The OCID of the target.
    /// - `target_detector_recipe_id`: The OCID of the target detector recipe.
    pub fn get_target_detector_recipe(
        &self,
        target_id: impl Into<String>,
        target_detector_recipe_id: impl Into<String>,
    ) -> operations::GetTargetDetectorRecipe {
        operations::GetTargetDetectorRecipe::new(
            &self.client,
            target_id.into(),
            target_detector_recipe_id.into(),
        )
    }

    /// Lists the target detector recipes.
    ///
    /// - `target_id`: The OCID of the target.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_target_detector_recipes(
        &self,
        target_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListTargetDetectorRecipes {
        operations::ListTargetDetectorRecipes::new(
            &self.client,
            target_id.into(),
            compartment_id.into(),
        )
    }

    /// Updates the target detector recipe.
    ///
    /// - `target_id`: The OCID of the target.
    /// - `target_detector_recipe_id`: The OCID of the target detector recipe.
    /// - `update_target_detector_recipe_details`: The request body:
    ///   [`UpdateTargetDetectorRecipeDetails`](crate::models::UpdateTargetDetectorRecipeDetails).
    pub fn update_target_detector_recipe(
        &self,
        target_id: impl Into<String>,
        target_detector_recipe_id: impl Into<String>,
        update_target_detector_recipe_details: models::UpdateTargetDetectorRecipeDetails,
    ) -> operations::UpdateTargetDetectorRecipe {
        operations::UpdateTargetDetectorRecipe::new(
            &self.client,
            target_id.into(),
            target_detector_recipe_id.into(),
            update_target_detector_recipe_details,
        )
    }
}

/// # Target detector recipe detector rule
impl CloudGuardClient {
    /// Gets the target detector recipe detector rule.
    ///
    /// - `target_id`: The OCID of the target.
    /// - `target_detector_recipe_id`: The OCID of the target detector recipe.
    /// - `detector_rule_id`: The ID of the detector rule.
    pub fn get_target_detector_recipe_detector_rule(
        &self,
        target_id: impl Into<String>,
        target_detector_recipe_id: impl Into<String>,
        detector_rule_id: impl Into<String>,
    ) -> operations::GetTargetDetectorRecipeDetectorRule {
        operations::GetTargetDetectorRecipeDetectorRule::new(
            &self.client,
            target_id.into(),
            target_detector_recipe_id.into(),
            detector_rule_id.into(),
        )
    }

    /// Lists the target detector recipe detector rules.
    ///
    /// - `target_id`: The OCID of the target.
    /// - `target_detector_recipe_id`: The OCID of the target detector recipe.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_target_detector_recipe_detector_rules(
        &self,
        target_id: impl Into<String>,
        target_detector_recipe_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListTargetDetectorRecipeDetectorRules {
        operations::ListTargetDetectorRecipeDetectorRules::new(
            &self.client,
            target_id.into(),
            target_detector_recipe_id.into(),
            compartment_id.into(),
        )
    }

    /// Updates the target detector recipe detector rule.
    ///
    /// - `target_id`: The OCID of the target.
    /// - `target_detector_recipe_id`: The OCID of the target detector recipe.
    /// - `detector_rule_id`: The ID of the detector rule.
    /// - `update_target_detector_recipe_detector_rule_details`: The request body:
    ///   [`UpdateTargetDetectorRecipeDetectorRuleDetails`](crate::models::UpdateTargetDetectorRecipeDetectorRuleDetails).
    pub fn update_target_detector_recipe_detector_rule(
        &self,
        target_id: impl Into<String>,
        target_detector_recipe_id: impl Into<String>,
        detector_rule_id: impl Into<String>,
        update_target_detector_recipe_detector_rule_details: models::UpdateTargetDetectorRecipeDetectorRuleDetails,
    ) -> operations::UpdateTargetDetectorRecipeDetectorRule {
        operations::UpdateTargetDetectorRecipeDetectorRule::new(
            &self.client,
            target_id.into(),
            target_detector_recipe_id.into(),
            detector_rule_id.into(),
            update_target_detector_recipe_detector_rule_details,
        )
    }
}

/// # Target responder recipe
impl CloudGuardClient {
    /// Creates a target responder recipe.
    ///
    /// - `target_id`: The OCID of the target.
    /// - `attach_target_responder_recipe_details`: The request body:
    ///   [`AttachTargetResponderRecipeDetails`](crate::models::AttachTargetResponderRecipeDetails).
    pub fn create_target_responder_recipe(
        &self,
        target_id: impl Into<String>,
        attach_target_responder_recipe_details: models::AttachTargetResponderRecipeDetails,
    ) -> operations::CreateTargetResponderRecipe {
        operations::CreateTargetResponderRecipe::new(
            &self.client,
            target_id.into(),
            attach_target_responder_recipe_details,
        )
    }

    /// Deletes the target responder recipe.
    ///
    /// - `target_id`: The OCID of the target.
    /// - `target_responder_recipe_id`: The OCID of the target responder recipe.
    pub fn delete_target_responder_recipe(
        &self,
        target_id: impl Into<String>,
        target_responder_recipe_id: impl Into<String>,
    ) -> operations::DeleteTargetResponderRecipe {
        operations::DeleteTargetResponderRecipe::new(
            &self.client,
            target_id.into(),
            target_responder_recipe_id.into(),
        )
    }

    /// Gets the target responder recipe.
    ///
    /// - `target_id`: The OCID of the target.
    /// - `target_responder_recipe_id`: The OCID of the target responder recipe.
    pub fn get_target_responder_recipe(
        &self,
        target_id: impl Into<String>,
        target_responder_recipe_id: impl Into<String>,
    ) -> operations::GetTargetResponderRecipe {
        operations::GetTargetResponderRecipe::new(
            &self.client,
            target_id.into(),
            target_responder_recipe_id.into(),
        )
    }

    /// Lists the target responder recipes.
    ///
    /// - `target_id`: The OCID of the target.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_target_responder_recipes(
        &self,
        target_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListTargetResponderRecipes {
        operations::ListTargetResponderRecipes::new(
            &self.client,
            target_id.into(),
            compartment_id.into(),
        )
    }

    /// Updates the target responder recipe.
    ///
    /// - `target_id`: The OCID of the target.
    /// - `target_responder_recipe_id`: The OCID of the target responder recipe.
    /// - `update_target_responder_recipe_details`: The request body:
    ///   [`UpdateTargetResponderRecipeDetails`](crate::models::UpdateTargetResponderRecipeDetails).
    pub fn update_target_responder_recipe(
        &self,
        target_id: impl Into<String>,
        target_responder_recipe_id: impl Into<String>,
        update_target_responder_recipe_details: models::UpdateTargetResponderRecipeDetails,
    ) -> operations::UpdateTargetResponderRecipe {
        operations::UpdateTargetResponderRecipe::new(
            &self.client,
            target_id.into(),
            target_responder_recipe_id.into(),
            update_target_responder_recipe_details,
        )
    }
}

/// # Target responder recipe responder rule
impl CloudGuardClient {
    /// Gets the target responder recipe responder rule.
    ///
    /// - `target_id`: The OCID of the target.
    /// - `target_responder_recipe_id`: The OCID of the target responder recipe.
    /// - `responder_rule_id`: The ID of the responder rule.
    pub fn get_target_responder_recipe_responder_rule(
        &self,
        target_id: impl Into<String>,
        target_responder_recipe_id: impl Into<String>,
        responder_rule_id: impl Into<String>,
    ) -> operations::GetTargetResponderRecipeResponderRule {
        operations::GetTargetResponderRecipeResponderRule::new(
            &self.client,
            target_id.into(),
            target_responder_recipe_id.into(),
            responder_rule_id.into(),
        )
    }

    /// Lists the target responder recipe responder rules.
    ///
    /// - `target_id`: The OCID of the target.
    /// - `target_responder_recipe_id`: The OCID of the target responder recipe.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_target_responder_recipe_responder_rules(
        &self,
        target_id: impl Into<String>,
        target_responder_recipe_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListTargetResponderRecipeResponderRules {
        operations::ListTargetResponderRecipeResponderRules::new(
            &self.client,
            target_id.into(),
            target_responder_recipe_id.into(),
            compartment_id.into(),
        )
    }

    /// Updates the target responder recipe responder rule.
    ///
    /// - `target_id`: The OCID of the target.
    /// - `target_responder_recipe_id`: The OCID of the target responder recipe.
    /// - `responder_rule_id`: The ID of the responder rule.
    /// - `update_target_responder_recipe_responder_rule_details`: The request body:
    ///   [`UpdateTargetResponderRecipeResponderRuleDetails`](crate::models::UpdateTargetResponderRecipeResponderRuleDetails).
    pub fn update_target_responder_recipe_responder_rule(
        &self,
        target_id: impl Into<String>,
        target_responder_recipe_id: impl Into<String>,
        responder_rule_id: impl Into<String>,
        update_target_responder_recipe_responder_rule_details: models::UpdateTargetResponderRecipeResponderRuleDetails,
    ) -> operations::UpdateTargetResponderRecipeResponderRule {
        operations::UpdateTargetResponderRecipeResponderRule::new(
            &self.client,
            target_id.into(),
            target_responder_recipe_id.into(),
            responder_rule_id.into(),
            update_target_responder_recipe_responder_rule_details,
        )
    }
}

/// # Technique
impl CloudGuardClient {
    /// Lists the techniques.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_techniques(&self, compartment_id: impl Into<String>) -> operations::ListTechniques {
        operations::ListTechniques::new(&self.client, compartment_id.into())
    }
}

/// # Wlp agent
impl CloudGuardClient {
    /// Creates a wlp agent.
    ///
    /// - `create_wlp_agent_details`: The request body:
    ///   [`CreateWlpAgentDetails`](crate::models::CreateWlpAgentDetails).
    #[inline]
    pub fn create_wlp_agent(
        &self,
        create_wlp_agent_details: models::CreateWlpAgentDetails,
    ) -> operations::CreateWlpAgent {
        operations::CreateWlpAgent::new(&self.client, create_wlp_agent_details)
    }

    /// Deletes the wlp agent.
    ///
    /// - `wlp_agent_id`: The OCID of the WLP agent.
    pub fn delete_wlp_agent(&self, wlp_agent_id: impl Into<String>) -> operations::DeleteWlpAgent {
        operations::DeleteWlpAgent::new(&self.client, wlp_agent_id.into())
    }

    /// Gets the wlp agent.
    ///
    /// - `wlp_agent_id`: The OCID of the WLP agent.
    pub fn get_wlp_agent(&self, wlp_agent_id: impl Into<String>) -> operations::GetWlpAgent {
        operations::GetWlpAgent::new(&self.client, wlp_agent_id.into())
    }

    /// Lists the wlp agents.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_wlp_agents(&self, compartment_id: impl Into<String>) -> operations::ListWlpAgents {
        operations::ListWlpAgents::new(&self.client, compartment_id.into())
    }

    /// Updates the wlp agent.
    ///
    /// - `wlp_agent_id`: The OCID of the WLP agent.
    /// - `update_wlp_agent_details`: The request body:
    ///   [`UpdateWlpAgentDetails`](crate::models::UpdateWlpAgentDetails).
    pub fn update_wlp_agent(
        &self,
        wlp_agent_id: impl Into<String>,
        update_wlp_agent_details: models::UpdateWlpAgentDetails,
    ) -> operations::UpdateWlpAgent {
        operations::UpdateWlpAgent::new(&self.client, wlp_agent_id.into(), update_wlp_agent_details)
    }
}

/// # Work request
impl CloudGuardClient {
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

client!(CloudGuardClient);
