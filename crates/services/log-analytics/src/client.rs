// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Body, Client, Config, Error, Service, WorkRequestOperations, client,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("log-analytics", "https://loganalytics.{region}.oci.{secondLevelDomain}", "/20200601")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/namespaces/{namespaceName}/workRequests/{workRequestId}")
        .with_errors("/namespaces/{namespaceName}/workRequests/{workRequestId}/errors")
        .with_logs("/namespaces/{namespaceName}/workRequests/{workRequestId}/logs");

/// A client for the Log Analytics API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_log_analytics::{Config, LogAnalyticsClient};
///
/// # async fn example() -> Result<(), oci_sdk_log_analytics::Error> {
/// let config = Config::load().await?;
/// let client = LogAnalyticsClient::new(&config)?;
///
/// let mut items = client.list_sources("example", "ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct LogAnalyticsClient {
    client: Client,
}

impl LogAnalyticsClient {
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

/// # Character encoding
impl LogAnalyticsClient {
    /// Lists the supported character encodings.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_supported_char_encodings(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListSupportedCharEncodings {
        operations::ListSupportedCharEncodings::new(&self.client, namespace_name.into())
    }
}

/// # Ingest time rule
impl LogAnalyticsClient {
    /// Moves the ingest time rule to another compartment.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `ingest_time_rule_id`: The OCID of the ingest time rule.
    /// - `change_ingest_time_rule_compartment_details`: The request body:
    ///   [`ChangeIngestTimeRuleCompartmentDetails`](crate::models::ChangeIngestTimeRuleCompartmentDetails).
    pub fn change_ingest_time_rule_compartment(
        &self,
        namespace_name: impl Into<String>,
        ingest_time_rule_id: impl Into<String>,
        change_ingest_time_rule_compartment_details: models::ChangeIngestTimeRuleCompartmentDetails,
    ) -> operations::ChangeIngestTimeRuleCompartment {
        operations::ChangeIngestTimeRuleCompartment::new(
            &self.client,
            namespace_name.into(),
            ingest_time_rule_id.into(),
            change_ingest_time_rule_compartment_details,
        )
    }

    /// Creates an ingest time rule.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `create_ingest_time_rule_details`: The request body:
    ///   [`CreateIngestTimeRuleDetails`](crate::models::CreateIngestTimeRuleDetails).
    pub fn create_ingest_time_rule(
        &self,
        namespace_name: impl Into<String>,
        create_ingest_time_rule_details: models::CreateIngestTimeRuleDetails,
    ) -> operations::CreateIngestTimeRule {
        operations::CreateIngestTimeRule::new(
            &self.client,
            namespace_name.into(),
            create_ingest_time_rule_details,
        )
    }

    /// Deletes the ingest time rule.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `ingest_time_rule_id`: The OCID of the ingest time rule.
    pub fn delete_ingest_time_rule(
        &self,
        namespace_name: impl Into<String>,
        ingest_time_rule_id: impl Into<String>,
    ) -> operations::DeleteIngestTimeRule {
        operations::DeleteIngestTimeRule::new(
            &self.client,
            namespace_name.into(),
            ingest_time_rule_id.into(),
        )
    }

    /// Disables the ingest time rule.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `ingest_time_rule_id`: The OCID of the ingest time rule.
    pub fn disable_ingest_time_rule(
        &self,
        namespace_name: impl Into<String>,
        ingest_time_rule_id: impl Into<String>,
    ) -> operations::DisableIngestTimeRule {
        operations::DisableIngestTimeRule::new(
            &self.client,
            namespace_name.into(),
            ingest_time_rule_id.into(),
        )
    }

    /// Enables the ingest time rule.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `ingest_time_rule_id`: The OCID of the ingest time rule.
    pub fn enable_ingest_time_rule(
        &self,
        namespace_name: impl Into<String>,
        ingest_time_rule_id: impl Into<String>,
    ) -> operations::EnableIngestTimeRule {
        operations::EnableIngestTimeRule::new(
            &self.client,
            namespace_name.into(),
            ingest_time_rule_id.into(),
        )
    }

    /// Gets the ingest time rule.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `ingest_time_rule_id`: The OCID of the ingest time rule.
    pub fn get_ingest_time_rule(
        &self,
        namespace_name: impl Into<String>,
        ingest_time_rule_id: impl Into<String>,
    ) -> operations::GetIngestTimeRule {
        operations::GetIngestTimeRule::new(
            &self.client,
            namespace_name.into(),
            ingest_time_rule_id.into(),
        )
    }

    /// Lists the ingest time rules.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_ingest_time_rules(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListIngestTimeRules {
        operations::ListIngestTimeRules::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Updates the ingest time rule.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `ingest_time_rule_id`: The OCID of the ingest time rule.
    /// - `ingest_time_rule`: The request body: [`IngestTimeRule`](crate::models::IngestTimeRule).
    pub fn update_ingest_time_rule(
        &self,
        namespace_name: impl Into<String>,
        ingest_time_rule_id: impl Into<String>,
        ingest_time_rule: models::IngestTimeRule,
    ) -> operations::UpdateIngestTimeRule {
        operations::UpdateIngestTimeRule::new(
            &self.client,
            namespace_name.into(),
            ingest_time_rule_id.into(),
            ingest_time_rule,
        )
    }
}

/// # Log analytics EM bridge
impl LogAnalyticsClient {
    /// Moves the log analytics EM bridge to another compartment.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_em_bridge_id`: The OCID of the Enterprise Manager bridge.
    /// - `change_log_analytics_em_bridge_compartment_details`: The request body:
    ///   [`ChangeLogAnalyticsEmBridgeCompartmentDetails`](crate::models::ChangeLogAnalyticsEmBridgeCompartmentDetails).
    pub fn change_log_analytics_em_bridge_compartment(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_em_bridge_id: impl Into<String>,
        change_log_analytics_em_bridge_compartment_details: models::ChangeLogAnalyticsEmBridgeCompartmentDetails,
    ) -> operations::ChangeLogAnalyticsEmBridgeCompartment {
        operations::ChangeLogAnalyticsEmBridgeCompartment::new(
            &self.client,
            namespace_name.into(),
            log_analytics_em_bridge_id.into(),
            change_log_analytics_em_bridge_compartment_details,
        )
    }

    /// Creates a log analytics EM bridge.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `create_log_analytics_em_bridge_details`: The request body:
    ///   [`CreateLogAnalyticsEmBridgeDetails`](crate::models::CreateLogAnalyticsEmBridgeDetails).
    pub fn create_log_analytics_em_bridge(
        &self,
        namespace_name: impl Into<String>,
        create_log_analytics_em_bridge_details: models::CreateLogAnalyticsEmBridgeDetails,
    ) -> operations::CreateLogAnalyticsEmBridge {
        operations::CreateLogAnalyticsEmBridge::new(
            &self.client,
            namespace_name.into(),
            create_log_analytics_em_bridge_details,
        )
    }

    /// Deletes the log analytics EM bridge.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_em_bridge_id`: The OCID of the Enterprise Manager bridge.
    pub fn delete_log_analytics_em_bridge(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_em_bridge_id: impl Into<String>,
    ) -> operations::DeleteLogAnalyticsEmBridge {
        operations::DeleteLogAnalyticsEmBridge::new(
            &self.client,
            namespace_name.into(),
            log_analytics_em_bridge_id.into(),
        )
    }

    /// Gets the log analytics EM bridge.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_em_bridge_id`: The OCID of the Enterprise Manager bridge.
    pub fn get_log_analytics_em_bridge(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_em_bridge_id: impl Into<String>,
    ) -> operations::GetLogAnalyticsEmBridge {
        operations::GetLogAnalyticsEmBridge::new(
            &self.client,
            namespace_name.into(),
            log_analytics_em_bridge_id.into(),
        )
    }

    /// Gets the log analytics EM bridge summary.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_log_analytics_em_bridge_summary(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetLogAnalyticsEmBridgeSummary {
        operations::GetLogAnalyticsEmBridgeSummary::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Lists the log analytics EM bridges.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_log_analytics_em_bridges(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListLogAnalyticsEmBridges {
        operations::ListLogAnalyticsEmBridges::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Updates the log analytics EM bridge.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_em_bridge_id`: The OCID of the Enterprise Manager bridge.
    /// - `update_log_analytics_em_bridge_details`: The request body:
    ///   [`UpdateLogAnalyticsEmBridgeDetails`](crate::models::UpdateLogAnalyticsEmBridgeDetails).
    pub fn update_log_analytics_em_bridge(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_em_bridge_id: impl Into<String>,
        update_log_analytics_em_bridge_details: models::UpdateLogAnalyticsEmBridgeDetails,
    ) -> operations::UpdateLogAnalyticsEmBridge {
        operations::UpdateLogAnalyticsEmBridge::new(
            &self.client,
            namespace_name.into(),
            log_analytics_em_bridge_id.into(),
            update_log_analytics_em_bridge_details,
        )
    }
}

/// # Log analytics association
impl LogAnalyticsClient {
    /// Deletes the associations.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `delete_log_analytics_association_details`: The request body:
    ///   [`DeleteLogAnalyticsAssociationDetails`](crate::models::DeleteLogAnalyticsAssociationDetails).
    pub fn delete_associations(
        &self,
        namespace_name: impl Into<String>,
        delete_log_analytics_association_details: models::DeleteLogAnalyticsAssociationDetails,
    ) -> operations::DeleteAssociations {
        operations::DeleteAssociations::new(
            &self.client,
            namespace_name.into(),
            delete_log_analytics_association_details,
        )
    }

    /// Gets the association summary.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_association_summary(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetAssociationSummary {
        operations::GetAssociationSummary::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Lists the associated entities.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_associated_entities(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListAssociatedEntities {
        operations::ListAssociatedEntities::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Lists the entity source associations.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_entity_source_associations(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListEntitySourceAssociations {
        operations::ListEntitySourceAssociations::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Lists the source associations.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `source_name`: The name of the source.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_source_associations(
        &self,
        namespace_name: impl Into<String>,
        source_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListSourceAssociations {
        operations::ListSourceAssociations::new(
            &self.client,
            namespace_name.into(),
            source_name.into(),
            compartment_id.into(),
        )
    }

    /// Creates or updates associations.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `upsert_log_analytics_association_details`: The request body:
    ///   [`UpsertLogAnalyticsAssociationDetails`](crate::models::UpsertLogAnalyticsAssociationDetails).
    pub fn upsert_associations(
        &self,
        namespace_name: impl Into<String>,
        upsert_log_analytics_association_details: models::UpsertLogAnalyticsAssociationDetails,
    ) -> operations::UpsertAssociations {
        operations::UpsertAssociations::new(
            &self.client,
            namespace_name.into(),
            upsert_log_analytics_association_details,
        )
    }

    /// Validates the association parameters.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `upsert_log_analytics_association_details`: The request body:
    ///   [`UpsertLogAnalyticsAssociationDetails`](crate::models::UpsertLogAnalyticsAssociationDetails).
    pub fn validate_association_parameters(
        &self,
        namespace_name: impl Into<String>,
        upsert_log_analytics_association_details: models::UpsertLogAnalyticsAssociationDetails,
    ) -> operations::ValidateAssociationParameters {
        operations::ValidateAssociationParameters::new(
            &self.client,
            namespace_name.into(),
            upsert_log_analytics_association_details,
        )
    }
}

/// # Log analytics category
impl LogAnalyticsClient {
    /// Gets the category.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `category_name`: The name of the category.
    pub fn get_category(
        &self,
        namespace_name: impl Into<String>,
        category_name: impl Into<String>,
    ) -> operations::GetCategory {
        operations::GetCategory::new(&self.client, namespace_name.into(), category_name.into())
    }

    /// Lists the categories.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_categories(&self, namespace_name: impl Into<String>) -> operations::ListCategories {
        operations::ListCategories::new(&self.client, namespace_name.into())
    }

    /// Lists the resource categories.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_resource_categories(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListResourceCategories {
        operations::ListResourceCategories::new(&self.client, namespace_name.into())
    }

    /// Removes the resource categories.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_resource_category_details`: The request body:
    ///   [`LogAnalyticsResourceCategoryDetails`](crate::models::LogAnalyticsResourceCategoryDetails).
    pub fn remove_resource_categories(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_resource_category_details: models::LogAnalyticsResourceCategoryDetails,
    ) -> operations::RemoveResourceCategories {
        operations::RemoveResourceCategories::new(
            &self.client,
            namespace_name.into(),
            log_analytics_resource_category_details,
        )
    }

    /// Updates the resource categories.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_resource_category_details`: The request body:
    ///   [`LogAnalyticsResourceCategoryDetails`](crate::models::LogAnalyticsResourceCategoryDetails).
    pub fn update_resource_categories(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_resource_category_details: models::LogAnalyticsResourceCategoryDetails,
    ) -> operations::UpdateResourceCategories {
        operations::UpdateResourceCategories::new(
            &self.client,
            namespace_name.into(),
            log_analytics_resource_category_details,
        )
    }
}

/// # Log analytics configuration work request
impl LogAnalyticsClient {
    /// Gets the configuration work request.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_config_work_request(
        &self,
        namespace_name: impl Into<String>,
        work_request_id: impl Into<String>,
    ) -> operations::GetConfigWorkRequest {
        operations::GetConfigWorkRequest::new(
            &self.client,
            namespace_name.into(),
            work_request_id.into(),
        )
    }

    /// Lists the configuration work requests.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_config_work_requests(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListConfigWorkRequests {
        operations::ListConfigWorkRequests::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }
}

/// # Log analytics entity
impl LogAnalyticsClient {
    /// Adds an entity association.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_entity_id`: The OCID of the Log Analytics entity.
    /// - `add_entity_association_details`: The request body:
    ///   [`AddEntityAssociationDetails`](crate::models::AddEntityAssociationDetails).
    pub fn add_entity_association(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_entity_id: impl Into<String>,
        add_entity_association_details: models::AddEntityAssociationDetails,
    ) -> operations::AddEntityAssociation {
        operations::AddEntityAssociation::new(
            &self.client,
            namespace_name.into(),
            log_analytics_entity_id.into(),
            add_entity_association_details,
        )
    }

    /// Moves the log analytics entity to another compartment.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_entity_id`: The OCID of the Log Analytics entity.
    /// - `change_log_analytics_entity_compartment_details`: The request body:
    ///   [`ChangeLogAnalyticsEntityCompartmentDetails`](crate::models::ChangeLogAnalyticsEntityCompartmentDetails).
    pub fn change_log_analytics_entity_compartment(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_entity_id: impl Into<String>,
        change_log_analytics_entity_compartment_details: models::ChangeLogAnalyticsEntityCompartmentDetails,
    ) -> operations::ChangeLogAnalyticsEntityCompartment {
        operations::ChangeLogAnalyticsEntityCompartment::new(
            &self.client,
            namespace_name.into(),
            log_analytics_entity_id.into(),
            change_log_analytics_entity_compartment_details,
        )
    }

    /// Creates a log analytics entity.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `create_log_analytics_entity_details`: The request body:
    ///   [`CreateLogAnalyticsEntityDetails`](crate::models::CreateLogAnalyticsEntityDetails).
    pub fn create_log_analytics_entity(
        &self,
        namespace_name: impl Into<String>,
        create_log_analytics_entity_details: models::CreateLogAnalyticsEntityDetails,
    ) -> operations::CreateLogAnalyticsEntity {
        operations::CreateLogAnalyticsEntity::new(
            &self.client,
            namespace_name.into(),
            create_log_analytics_entity_details,
        )
    }

    /// Deletes the log analytics entity.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_entity_id`: The OCID of the Log Analytics entity.
    pub fn delete_log_analytics_entity(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_entity_id: impl Into<String>,
    ) -> operations::DeleteLogAnalyticsEntity {
        operations::DeleteLogAnalyticsEntity::new(
            &self.client,
            namespace_name.into(),
            log_analytics_entity_id.into(),
        )
    }

    /// Gets the log analytics entities summary.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_log_analytics_entities_summary(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetLogAnalyticsEntitiesSummary {
        operations::GetLogAnalyticsEntitiesSummary::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Gets the log analytics entity.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_entity_id`: The OCID of the Log Analytics entity.
    pub fn get_log_analytics_entity(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_entity_id: impl Into<String>,
    ) -> operations::GetLogAnalyticsEntity {
        operations::GetLogAnalyticsEntity::new(
            &self.client,
            namespace_name.into(),
            log_analytics_entity_id.into(),
        )
    }

    /// Lists the entity associations.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_entity_id`: The OCID of the Log Analytics entity.
    pub fn list_entity_associations(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_entity_id: impl Into<String>,
    ) -> operations::ListEntityAssociations {
        operations::ListEntityAssociations::new(
            &self.client,
            namespace_name.into(),
            log_analytics_entity_id.into(),
        )
    }

    /// Lists the log analytics entities.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_log_analytics_entities(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListLogAnalyticsEntities {
        operations::ListLogAnalyticsEntities::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Lists the log analytics entity topology.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_entity_id`: The OCID of the Log Analytics entity.
    pub fn list_log_analytics_entity_topology(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_entity_id: impl Into<String>,
    ) -> operations::ListLogAnalyticsEntityTopology {
        operations::ListLogAnalyticsEntityTopology::new(
            &self.client,
            namespace_name.into(),
            log_analytics_entity_id.into(),
        )
    }

    /// Removes the entity associations.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_entity_id`: The OCID of the Log Analytics entity.
    /// - `remove_entity_associations_details`: The request body:
    ///   [`RemoveEntityAssociationsDetails`](crate::models::RemoveEntityAssociationsDetails).
    pub fn remove_entity_associations(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_entity_id: impl Into<String>,
        remove_entity_associations_details: models::RemoveEntityAssociationsDetails,
    ) -> operations::RemoveEntityAssociations {
        operations::RemoveEntityAssociations::new(
            &self.client,
            namespace_name.into(),
            log_analytics_entity_id.into(),
            remove_entity_associations_details,
        )
    }

    /// Updates the log analytics entity.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_entity_id`: The OCID of the Log Analytics entity.
    /// - `update_log_analytics_entity_details`: The request body:
    ///   [`UpdateLogAnalyticsEntityDetails`](crate::models::UpdateLogAnalyticsEntityDetails).
    pub fn update_log_analytics_entity(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_entity_id: impl Into<String>,
        update_log_analytics_entity_details: models::UpdateLogAnalyticsEntityDetails,
    ) -> operations::UpdateLogAnalyticsEntity {
        operations::UpdateLogAnalyticsEntity::new(
            &self.client,
            namespace_name.into(),
            log_analytics_entity_id.into(),
            update_log_analytics_entity_details,
        )
    }

    /// Uploads the discovery data.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `body`: The bytes of the request body.
    pub fn upload_discovery_data(
        &self,
        namespace_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::UploadDiscoveryData {
        operations::UploadDiscoveryData::new(&self.client, namespace_name.into(), body.into())
    }
}

/// # Log analytics entity type
impl LogAnalyticsClient {
    /// Creates a log analytics entity type.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `create_log_analytics_entity_type_details`: The request body:
    ///   [`CreateLogAnalyticsEntityTypeDetails`](crate::models::CreateLogAnalyticsEntityTypeDetails).
    pub fn create_log_analytics_entity_type(
        &self,
        namespace_name: impl Into<String>,
        create_log_analytics_entity_type_details: models::CreateLogAnalyticsEntityTypeDetails,
    ) -> operations::CreateLogAnalyticsEntityType {
        operations::CreateLogAnalyticsEntityType::new(
            &self.client,
            namespace_name.into(),
            create_log_analytics_entity_type_details,
        )
    }

    /// Deletes the log analytics entity type.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `entity_type_name`: The name of the entity type.
    pub fn delete_log_analytics_entity_type(
        &self,
        namespace_name: impl Into<String>,
        entity_type_name: impl Into<String>,
    ) -> operations::DeleteLogAnalyticsEntityType {
        operations::DeleteLogAnalyticsEntityType::new(
            &self.client,
            namespace_name.into(),
            entity_type_name.into(),
        )
    }

    /// Gets the log analytics entity type.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `entity_type_name`: The name of the entity type.
    pub fn get_log_analytics_entity_type(
        &self,
        namespace_name: impl Into<String>,
        entity_type_name: impl Into<String>,
    ) -> operations::GetLogAnalyticsEntityType {
        operations::GetLogAnalyticsEntityType::new(
            &self.client,
            namespace_name.into(),
            entity_type_name.into(),
        )
    }

    /// Lists the log analytics entity types.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_log_analytics_entity_types(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListLogAnalyticsEntityTypes {
        operations::ListLogAnalyticsEntityTypes::new(&self.client, namespace_name.into())
    }

    /// Updates the log analytics entity type.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `entity_type_name`: The name of the entity type.
    /// - `update_log_analytics_entity_type_details`: The request body:
    ///   [`UpdateLogAnalyticsEntityTypeDetails`](crate::models::UpdateLogAnalyticsEntityTypeDetails).
    pub fn update_log_analytics_entity_type(
        &self,
        namespace_name: impl Into<String>,
        entity_type_name: impl Into<String>,
        update_log_analytics_entity_type_details: models::UpdateLogAnalyticsEntityTypeDetails,
    ) -> operations::UpdateLogAnalyticsEntityType {
        operations::UpdateLogAnalyticsEntityType::new(
            &self.client,
            namespace_name.into(),
            entity_type_name.into(),
            update_log_analytics_entity_type_details,
        )
    }
}

/// # Log analytics field
impl LogAnalyticsClient {
    /// Deletes the field.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `field_name`: The name of the field.
    pub fn delete_field(
        &self,
        namespace_name: impl Into<String>,
        field_name: impl Into<String>,
    ) -> operations::DeleteField {
        operations::DeleteField::new(&self.client, namespace_name.into(), field_name.into())
    }

    /// Gets the field.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `field_name`: The name of the field.
    pub fn get_field(
        &self,
        namespace_name: impl Into<String>,
        field_name: impl Into<String>,
    ) -> operations::GetField {
        operations::GetField::new(&self.client, namespace_name.into(), field_name.into())
    }

    /// Gets the field usages.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `field_name`: The name of the field.
    pub fn get_field_usages(
        &self,
        namespace_name: impl Into<String>,
        field_name: impl Into<String>,
    ) -> operations::GetFieldUsages {
        operations::GetFieldUsages::new(&self.client, namespace_name.into(), field_name.into())
    }

    /// Gets the fields summary.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn get_fields_summary(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::GetFieldsSummary {
        operations::GetFieldsSummary::new(&self.client, namespace_name.into())
    }

    /// Lists the fields.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_fields(&self, namespace_name: impl Into<String>) -> operations::ListFields {
        operations::ListFields::new(&self.client, namespace_name.into())
    }

    /// Creates or updates a field.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `upsert_log_analytics_field_details`: The request body:
    ///   [`UpsertLogAnalyticsFieldDetails`](crate::models::UpsertLogAnalyticsFieldDetails).
    pub fn upsert_field(
        &self,
        namespace_name: impl Into<String>,
        upsert_log_analytics_field_details: models::UpsertLogAnalyticsFieldDetails,
    ) -> operations::UpsertField {
        operations::UpsertField::new(
            &self.client,
            namespace_name.into(),
            upsert_log_analytics_field_details,
        )
    }
}

/// # Log analytics import custom content
impl LogAnalyticsClient {
    /// Imports the custom content.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `body`: The bytes of the request body.
    pub fn import_custom_content(
        &self,
        namespace_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::ImportCustomContent {
        operations::ImportCustomContent::new(&self.client, namespace_name.into(), body.into())
    }
}

/// # Log analytics label
impl LogAnalyticsClient {
    /// Gets the basic information in one batch.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `is_include_deleted`: Whether the include is deleted.
    /// - `label_names`: The request body: [`LabelNames`](crate::models::LabelNames).
    pub fn batch_get_basic_info(
        &self,
        namespace_name: impl Into<String>,
        is_include_deleted: bool,
        label_names: models::LabelNames,
    ) -> operations::BatchGetBasicInfo {
        operations::BatchGetBasicInfo::new(
            &self.client,
            namespace_name.into(),
            is_include_deleted,
            label_names,
        )
    }

    /// Deletes the label.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `label_name`: The name of the label.
    pub fn delete_label(
        &self,
        namespace_name: impl Into<String>,
        label_name: impl Into<String>,
    ) -> operations::DeleteLabel {
        operations::DeleteLabel::new(&self.client, namespace_name.into(), label_name.into())
    }

    /// Gets the label.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `label_name`: The name of the label.
    pub fn get_label(
        &self,
        namespace_name: impl Into<String>,
        label_name: impl Into<String>,
    ) -> operations::GetLabel {
        operations::GetLabel::new(&self.client, namespace_name.into(), label_name.into())
    }

    /// Gets the label summary.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn get_label_summary(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::GetLabelSummary {
        operations::GetLabelSummary::new(&self.client, namespace_name.into())
    }

    /// Lists the label priorities.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_label_priorities(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListLabelPriorities {
        operations::ListLabelPriorities::new(&self.client, namespace_name.into())
    }

    /// Lists the label source details.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_label_source_details(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListLabelSourceDetails {
        operations::ListLabelSourceDetails::new(&self.client, namespace_name.into())
    }

    /// Lists the labels.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_labels(&self, namespace_name: impl Into<String>) -> operations::ListLabels {
        operations::ListLabels::new(&self.client, namespace_name.into())
    }

    /// Creates or updates a label.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `upsert_log_analytics_label_details`: The request body:
    ///   [`UpsertLogAnalyticsLabelDetails`](crate::models::UpsertLogAnalyticsLabelDetails).
    pub fn upsert_label(
        &self,
        namespace_name: impl Into<String>,
        upsert_log_analytics_label_details: models::UpsertLogAnalyticsLabelDetails,
    ) -> operations::UpsertLabel {
        operations::UpsertLabel::new(
            &self.client,
            namespace_name.into(),
            upsert_log_analytics_label_details,
        )
    }
}

/// # Log analytics log group
impl LogAnalyticsClient {
    /// Moves the log analytics log group to another compartment.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_log_group_id`: The ID of the log group in Log Analytics.
    /// - `change_log_analytics_log_group_compartment_details`: The request body:
    ///   [`ChangeLogAnalyticsLogGroupCompartmentDetails`](crate::models::ChangeLogAnalyticsLogGroupCompartmentDetails).
    pub fn change_log_analytics_log_group_compartment(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_log_group_id: impl Into<String>,
        change_log_analytics_log_group_compartment_details: models::ChangeLogAnalyticsLogGroupCompartmentDetails,
    ) -> operations::ChangeLogAnalyticsLogGroupCompartment {
        operations::ChangeLogAnalyticsLogGroupCompartment::new(
            &self.client,
            namespace_name.into(),
            log_analytics_log_group_id.into(),
            change_log_analytics_log_group_compartment_details,
        )
    }

    /// Creates a log analytics log group.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `create_log_analytics_log_group_details`: The request body:
    ///   [`CreateLogAnalyticsLogGroupDetails`](crate::models::CreateLogAnalyticsLogGroupDetails).
    pub fn create_log_analytics_log_group(
        &self,
        namespace_name: impl Into<String>,
        create_log_analytics_log_group_details: models::CreateLogAnalyticsLogGroupDetails,
    ) -> operations::CreateLogAnalyticsLogGroup {
        operations::CreateLogAnalyticsLogGroup::new(
            &self.client,
            namespace_name.into(),
            create_log_analytics_log_group_details,
        )
    }

    /// Deletes the log analytics log group.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_log_group_id`: The ID of the log group in Log Analytics.
    pub fn delete_log_analytics_log_group(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_log_group_id: impl Into<String>,
    ) -> operations::DeleteLogAnalyticsLogGroup {
        operations::DeleteLogAnalyticsLogGroup::new(
            &self.client,
            namespace_name.into(),
            log_analytics_log_group_id.into(),
        )
    }

    /// Gets the log analytics log group.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_log_group_id`: The ID of the log group in Log Analytics.
    pub fn get_log_analytics_log_group(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_log_group_id: impl Into<String>,
    ) -> operations::GetLogAnalyticsLogGroup {
        operations::GetLogAnalyticsLogGroup::new(
            &self.client,
            namespace_name.into(),
            log_analytics_log_group_id.into(),
        )
    }

    /// Gets the log analytics log groups summary.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_log_analytics_log_groups_summary(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetLogAnalyticsLogGroupsSummary {
        operations::GetLogAnalyticsLogGroupsSummary::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Lists the log analytics log groups.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_log_analytics_log_groups(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListLogAnalyticsLogGroups {
        operations::ListLogAnalyticsLogGroups::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Updates the log analytics log group.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_log_group_id`: The ID of the log group in Log Analytics.
    /// - `update_log_analytics_log_group_details`: The request body:
    ///   [`UpdateLogAnalyticsLogGroupDetails`](crate::models::UpdateLogAnalyticsLogGroupDetails).
    pub fn update_log_analytics_log_group(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_log_group_id: impl Into<String>,
        update_log_analytics_log_group_details: models::UpdateLogAnalyticsLogGroupDetails,
    ) -> operations::UpdateLogAnalyticsLogGroup {
        operations::UpdateLogAnalyticsLogGroup::new(
            &self.client,
            namespace_name.into(),
            log_analytics_log_group_id.into(),
            update_log_analytics_log_group_details,
        )
    }
}

/// # Log analytics lookup
impl LogAnalyticsClient {
    /// Appends lookup data.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `lookup_name`: The name of the lookup.
    /// - `body`: The bytes of the request body.
    pub fn append_lookup_data(
        &self,
        namespace_name: impl Into<String>,
        lookup_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::AppendLookupData {
        operations::AppendLookupData::new(
            &self.client,
            namespace_name.into(),
            lookup_name.into(),
            body.into(),
        )
    }

    /// Moves the lookup to another compartment.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `lookup_name`: The name of the lookup.
    /// - `change_lookup_compartment_details`: The request body:
    ///   [`ChangeLookupCompartmentDetails`](crate::models::ChangeLookupCompartmentDetails).
    pub fn change_lookup_compartment(
        &self,
        namespace_name: impl Into<String>,
        lookup_name: impl Into<String>,
        change_lookup_compartment_details: models::ChangeLookupCompartmentDetails,
    ) -> operations::ChangeLookupCompartment {
        operations::ChangeLookupCompartment::new(
            &self.client,
            namespace_name.into(),
            lookup_name.into(),
            change_lookup_compartment_details,
        )
    }

    /// Deletes the lookup.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `lookup_name`: The name of the lookup.
    pub fn delete_lookup(
        &self,
        namespace_name: impl Into<String>,
        lookup_name: impl Into<String>,
    ) -> operations::DeleteLookup {
        operations::DeleteLookup::new(&self.client, namespace_name.into(), lookup_name.into())
    }

    /// Gets the lookup.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `lookup_name`: The name of the lookup.
    pub fn get_lookup(
        &self,
        namespace_name: impl Into<String>,
        lookup_name: impl Into<String>,
    ) -> operations::GetLookup {
        operations::GetLookup::new(&self.client, namespace_name.into(), lookup_name.into())
    }

    /// Gets the lookup summary.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn get_lookup_summary(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::GetLookupSummary {
        operations::GetLookupSummary::new(&self.client, namespace_name.into())
    }

    /// Lists the lookups.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `type_`: The type.
    pub fn list_lookups(
        &self,
        namespace_name: impl Into<String>,
        type_: impl Into<models::ListLookupsType>,
    ) -> operations::ListLookups {
        operations::ListLookups::new(&self.client, namespace_name.into(), type_.into())
    }

    /// Registers the lookup.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `type_`: The type.
    /// - `body`: The bytes of the request body.
    pub fn register_lookup(
        &self,
        namespace_name: impl Into<String>,
        type_: impl Into<models::RegisterLookupType>,
        body: impl Into<Body>,
    ) -> operations::RegisterLookup {
        operations::RegisterLookup::new(
            &self.client,
            namespace_name.into(),
            type_.into(),
            body.into(),
        )
    }

    /// Updates the lookup.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `lookup_name`: The name of the lookup.
    /// - `update_lookup_metadata_details`: The request body:
    ///   [`UpdateLookupMetadataDetails`](crate::models::UpdateLookupMetadataDetails).
    pub fn update_lookup(
        &self,
        namespace_name: impl Into<String>,
        lookup_name: impl Into<String>,
        update_lookup_metadata_details: models::UpdateLookupMetadataDetails,
    ) -> operations::UpdateLookup {
        operations::UpdateLookup::new(
            &self.client,
            namespace_name.into(),
            lookup_name.into(),
            update_lookup_metadata_details,
        )
    }

    /// Updates the lookup data.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `lookup_name`: The name of the lookup.
    /// - `body`: The bytes of the request body.
    pub fn update_lookup_data(
        &self,
        namespace_name: impl Into<String>,
        lookup_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::UpdateLookupData {
        operations::UpdateLookupData::new(
            &self.client,
            namespace_name.into(),
            lookup_name.into(),
            body.into(),
        )
    }
}

/// # Log analytics object collection rule
impl LogAnalyticsClient {
    /// Moves the log analytics object collection rule to another compartment.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_object_collection_rule_id`: The OCID of the object collection rule.
    /// - `change_log_analytics_object_collection_rule_compartment_details`: The request body:
    ///   [`ChangeLogAnalyticsObjectCollectionRuleCompartmentDetails`](crate::models::ChangeLogAnalyticsObjectCollectionRuleCompartmentDetails).
    pub fn change_log_analytics_object_collection_rule_compartment(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_object_collection_rule_id: impl Into<String>,
        change_log_analytics_object_collection_rule_compartment_details: models::ChangeLogAnalyticsObjectCollectionRuleCompartmentDetails,
    ) -> operations::ChangeLogAnalyticsObjectCollectionRuleCompartment {
        operations::ChangeLogAnalyticsObjectCollectionRuleCompartment::new(
            &self.client,
            namespace_name.into(),
            log_analytics_object_collection_rule_id.into(),
            change_log_analytics_object_collection_rule_compartment_details,
        )
    }

    /// Creates a log analytics object collection rule.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `create_log_analytics_object_collection_rule_details`: The request body:
    ///   [`CreateLogAnalyticsObjectCollectionRuleDetails`](crate::models::CreateLogAnalyticsObjectCollectionRuleDetails).
    pub fn create_log_analytics_object_collection_rule(
        &self,
        namespace_name: impl Into<String>,
        create_log_analytics_object_collection_rule_details: models::CreateLogAnalyticsObjectCollectionRuleDetails,
    ) -> operations::CreateLogAnalyticsObjectCollectionRule {
        operations::CreateLogAnalyticsObjectCollectionRule::new(
            &self.client,
            namespace_name.into(),
            create_log_analytics_object_collection_rule_details,
        )
    }

    /// Deletes the log analytics object collection rule.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_object_collection_rule_id`: The OCID of the object collection rule.
    pub fn delete_log_analytics_object_collection_rule(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_object_collection_rule_id: impl Into<String>,
    ) -> operations::DeleteLogAnalyticsObjectCollectionRule {
        operations::DeleteLogAnalyticsObjectCollectionRule::new(
            &self.client,
            namespace_name.into(),
            log_analytics_object_collection_rule_id.into(),
        )
    }

    /// Gets the log analytics object collection rule.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_object_collection_rule_id`: The OCID of the object collection rule.
    pub fn get_log_analytics_object_collection_rule(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_object_collection_rule_id: impl Into<String>,
    ) -> operations::GetLogAnalyticsObjectCollectionRule {
        operations::GetLogAnalyticsObjectCollectionRule::new(
            &self.client,
            namespace_name.into(),
            log_analytics_object_collection_rule_id.into(),
        )
    }

    /// Lists the log analytics object collection rules.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_log_analytics_object_collection_rules(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListLogAnalyticsObjectCollectionRules {
        operations::ListLogAnalyticsObjectCollectionRules::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Updates the log analytics object collection rule.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_object_collection_rule_id`: The OCID of the object collection rule.
    /// - `update_log_analytics_object_collection_rule_details`: The request body:
    ///   [`UpdateLogAnalyticsObjectCollectionRuleDetails`](crate::models::UpdateLogAnalyticsObjectCollectionRuleDetails).
    pub fn update_log_analytics_object_collection_rule(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_object_collection_rule_id: impl Into<String>,
        update_log_analytics_object_collection_rule_details: models::UpdateLogAnalyticsObjectCollectionRuleDetails,
    ) -> operations::UpdateLogAnalyticsObjectCollectionRule {
        operations::UpdateLogAnalyticsObjectCollectionRule::new(
            &self.client,
            namespace_name.into(),
            log_analytics_object_collection_rule_id.into(),
            update_log_analytics_object_collection_rule_details,
        )
    }
}

/// # Log analytics parser
impl LogAnalyticsClient {
    /// Deletes the parser.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `parser_name`: The name of the parser.
    pub fn delete_parser(
        &self,
        namespace_name: impl Into<String>,
        parser_name: impl Into<String>,
    ) -> operations::DeleteParser {
        operations::DeleteParser::new(&self.client, namespace_name.into(), parser_name.into())
    }

    /// Extracts the structured log field paths.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_parser`: The request body:
    ///   [`LogAnalyticsParser`](crate::models::LogAnalyticsParser).
    pub fn extract_structured_log_field_paths(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_parser: models::LogAnalyticsParser,
    ) -> operations::ExtractStructuredLogFieldPaths {
        operations::ExtractStructuredLogFieldPaths::new(
            &self.client,
            namespace_name.into(),
            log_analytics_parser,
        )
    }

    /// Extracts the structured log header paths.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_parser`: The request body:
    ///   [`LogAnalyticsParser`](crate::models::LogAnalyticsParser).
    pub fn extract_structured_log_header_paths(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_parser: models::LogAnalyticsParser,
    ) -> operations::ExtractStructuredLogHeaderPaths {
        operations::ExtractStructuredLogHeaderPaths::new(
            &self.client,
            namespace_name.into(),
            log_analytics_parser,
        )
    }

    /// Gets the parser.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `parser_name`: The name of the parser.
    pub fn get_parser(
        &self,
        namespace_name: impl Into<String>,
        parser_name: impl Into<String>,
    ) -> operations::GetParser {
        operations::GetParser::new(&self.client, namespace_name.into(), parser_name.into())
    }

    /// Gets the parser summary.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn get_parser_summary(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::GetParserSummary {
        operations::GetParserSummary::new(&self.client, namespace_name.into())
    }

    /// Lists the parser actions.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_parser_actions(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListParserActions {
        operations::ListParserActions::new(&self.client, namespace_name.into())
    }

    /// Lists the parser functions.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_parser_functions(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListParserFunctions {
        operations::ListParserFunctions::new(&self.client, namespace_name.into())
    }

    /// Lists the parser meta plugins.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_parser_meta_plugins(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListParserMetaPlugins {
        operations::ListParserMetaPlugins::new(&self.client, namespace_name.into())
    }

    /// Lists the parsers.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_parsers(&self, namespace_name: impl Into<String>) -> operations::ListParsers {
        operations::ListParsers::new(&self.client, namespace_name.into())
    }

    /// Tests the parser.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `test_parser_payload_details`: The request body:
    ///   [`TestParserPayloadDetails`](crate::models::TestParserPayloadDetails).
    pub fn test_parser(
        &self,
        namespace_name: impl Into<String>,
        test_parser_payload_details: models::TestParserPayloadDetails,
    ) -> operations::TestParser {
        operations::TestParser::new(
            &self.client,
            namespace_name.into(),
            test_parser_payload_details,
        )
    }

    /// Creates or updates a parser.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `upsert_log_analytics_parser_details`: The request body:
    ///   [`UpsertLogAnalyticsParserDetails`](crate::models::UpsertLogAnalyticsParserDetails).
    pub fn upsert_parser(
        &self,
        namespace_name: impl Into<String>,
        upsert_log_analytics_parser_details: models::UpsertLogAnalyticsParserDetails,
    ) -> operations::UpsertParser {
        operations::UpsertParser::new(
            &self.client,
            namespace_name.into(),
            upsert_log_analytics_parser_details,
        )
    }
}

/// # Log analytics preference
impl LogAnalyticsClient {
    /// Gets the preferences.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn get_preferences(&self, namespace_name: impl Into<String>) -> operations::GetPreferences {
        operations::GetPreferences::new(&self.client, namespace_name.into())
    }

    /// Removes the preferences.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_preference_details`: The request body:
    ///   [`LogAnalyticsPreferenceDetails`](crate::models::LogAnalyticsPreferenceDetails).
    pub fn remove_preferences(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_preference_details: models::LogAnalyticsPreferenceDetails,
    ) -> operations::RemovePreferences {
        operations::RemovePreferences::new(
            &self.client,
            namespace_name.into(),
            log_analytics_preference_details,
        )
    }

    /// Updates the preferences.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_preference_details`: The request body:
    ///   [`LogAnalyticsPreferenceDetails`](crate::models::LogAnalyticsPreferenceDetails).
    pub fn update_preferences(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_preference_details: models::LogAnalyticsPreferenceDetails,
    ) -> operations::UpdatePreferences {
        operations::UpdatePreferences::new(
            &self.client,
            namespace_name.into(),
            log_analytics_preference_details,
        )
    }
}

/// # Log analytics property
impl LogAnalyticsClient {
    /// Lists the effective properties.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_effective_properties(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListEffectiveProperties {
        operations::ListEffectiveProperties::new(&self.client, namespace_name.into())
    }

    /// Lists the properties metadata.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_properties_metadata(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListPropertiesMetadata {
        operations::ListPropertiesMetadata::new(&self.client, namespace_name.into())
    }
}

/// # Log analytics source
impl LogAnalyticsClient {
    /// Adds source event types.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `source_name`: The name of the source.
    /// - `event_type_details`: The request body:
    ///   [`EventTypeDetails`](crate::models::EventTypeDetails).
    pub fn add_source_event_types(
        &self,
        namespace_name: impl Into<String>,
        source_name: impl Into<String>,
        event_type_details: models::EventTypeDetails,
    ) -> operations::AddSourceEventTypes {
        operations::AddSourceEventTypes::new(
            &self.client,
            namespace_name.into(),
            source_name.into(),
            event_type_details,
        )
    }

    /// Deletes the source.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `source_name`: The name of the source.
    pub fn delete_source(
        &self,
        namespace_name: impl Into<String>,
        source_name: impl Into<String>,
    ) -> operations::DeleteSource {
        operations::DeleteSource::new(&self.client, namespace_name.into(), source_name.into())
    }

    /// Disables the auto association.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `source_name`: The name of the source.
    /// - `disable_auto_association_details`: The request body:
    ///   [`DisableAutoAssociationDetails`](crate::models::DisableAutoAssociationDetails).
    pub fn disable_auto_association(
        &self,
        namespace_name: impl Into<String>,
        source_name: impl Into<String>,
        disable_auto_association_details: models::DisableAutoAssociationDetails,
    ) -> operations::DisableAutoAssociation {
        operations::DisableAutoAssociation::new(
            &self.client,
            namespace_name.into(),
            source_name.into(),
            disable_auto_association_details,
        )
    }

    /// Disables the source event types.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `source_name`: The name of the source.
    /// - `event_type_details`: The request body:
    ///   [`EventTypeDetails`](crate::models::EventTypeDetails).
    pub fn disable_source_event_types(
        &self,
        namespace_name: impl Into<String>,
        source_name: impl Into<String>,
        event_type_details: models::EventTypeDetails,
    ) -> operations::DisableSourceEventTypes {
        operations::DisableSourceEventTypes::new(
            &self.client,
            namespace_name.into(),
            source_name.into(),
            event_type_details,
        )
    }

    /// Enables the auto association.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `source_name`: The name of the source.
    /// - `enable_auto_association_details`: The request body:
    ///   [`EnableAutoAssociationDetails`](crate::models::EnableAutoAssociationDetails).
    pub fn enable_auto_association(
        &self,
        namespace_name: impl Into<String>,
        source_name: impl Into<String>,
        enable_auto_association_details: models::EnableAutoAssociationDetails,
    ) -> operations::EnableAutoAssociation {
        operations::EnableAutoAssociation::new(
            &self.client,
            namespace_name.into(),
            source_name.into(),
            enable_auto_association_details,
        )
    }

    /// Enables the source event types.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `source_name`: The name of the source.
    /// - `event_type_details`: The request body:
    ///   [`EventTypeDetails`](crate::models::EventTypeDetails).
    pub fn enable_source_event_types(
        &self,
        namespace_name: impl Into<String>,
        source_name: impl Into<String>,
        event_type_details: models::EventTypeDetails,
    ) -> operations::EnableSourceEventTypes {
        operations::EnableSourceEventTypes::new(
            &self.client,
            namespace_name.into(),
            source_name.into(),
            event_type_details,
        )
    }

    /// Gets the column names.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `sql_query`: The SQL query.
    pub fn get_column_names(
        &self,
        namespace_name: impl Into<String>,
        sql_query: impl Into<String>,
    ) -> operations::GetColumnNames {
        operations::GetColumnNames::new(&self.client, namespace_name.into(), sql_query.into())
    }

    /// Gets the source.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `source_name`: The name of the source.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_source(
        &self,
        namespace_name: impl Into<String>,
        source_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetSource {
        operations::GetSource::new(
            &self.client,
            namespace_name.into(),
            source_name.into(),
            compartment_id.into(),
        )
    }

    /// Gets the source summary.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn get_source_summary(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::GetSourceSummary {
        operations::GetSourceSummary::new(&self.client, namespace_name.into())
    }

    /// Lists the associable entities.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `source_name`: The name of the source.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_associable_entities(
        &self,
        namespace_name: impl Into<String>,
        source_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListAssociableEntities {
        operations::ListAssociableEntities::new(
            &self.client,
            namespace_name.into(),
            source_name.into(),
            compartment_id.into(),
        )
    }

    /// Lists the auto associations.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `source_name`: The name of the source.
    pub fn list_auto_associations(
        &self,
        namespace_name: impl Into<String>,
        source_name: impl Into<String>,
    ) -> operations::ListAutoAssociations {
        operations::ListAutoAssociations::new(
            &self.client,
            namespace_name.into(),
            source_name.into(),
        )
    }

    /// Lists the meta source types.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_meta_source_types(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListMetaSourceTypes {
        operations::ListMetaSourceTypes::new(&self.client, namespace_name.into())
    }

    /// Lists the source event types.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `source_name`: The name of the source.
    pub fn list_source_event_types(
        &self,
        namespace_name: impl Into<String>,
        source_name: impl Into<String>,
    ) -> operations::ListSourceEventTypes {
        operations::ListSourceEventTypes::new(
            &self.client,
            namespace_name.into(),
            source_name.into(),
        )
    }

    /// Lists the source extended field definitions.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `source_name`: The name of the source.
    pub fn list_source_extended_field_definitions(
        &self,
        namespace_name: impl Into<String>,
        source_name: impl Into<String>,
    ) -> operations::ListSourceExtendedFieldDefinitions {
        operations::ListSourceExtendedFieldDefinitions::new(
            &self.client,
            namespace_name.into(),
            source_name.into(),
        )
    }

    /// Lists the source label operators.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_source_label_operators(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListSourceLabelOperators {
        operations::ListSourceLabelOperators::new(&self.client, namespace_name.into())
    }

    /// Lists the source meta functions.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_source_meta_functions(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListSourceMetaFunctions {
        operations::ListSourceMetaFunctions::new(&self.client, namespace_name.into())
    }

    /// Lists the source patterns.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `source_name`: The name of the source.
    pub fn list_source_patterns(
        &self,
        namespace_name: impl Into<String>,
        source_name: impl Into<String>,
    ) -> operations::ListSourcePatterns {
        operations::ListSourcePatterns::new(&self.client, namespace_name.into(), source_name.into())
    }

    /// Lists the sources.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sources(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListSources {
        operations::ListSources::new(&self.client, namespace_name.into(), compartment_id.into())
    }

    /// Removes the source event types.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `source_name`: The name of the source.
    /// - `event_type_details`: The request body:
    ///   [`EventTypeDetails`](crate::models::EventTypeDetails).
    pub fn remove_source_event_types(
        &self,
        namespace_name: impl Into<String>,
        source_name: impl Into<String>,
        event_type_details: models::EventTypeDetails,
    ) -> operations::RemoveSourceEventTypes {
        operations::RemoveSourceEventTypes::new(
            &self.client,
            namespace_name.into(),
            source_name.into(),
            event_type_details,
        )
    }

    /// Creates or updates a source.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `upsert_log_analytics_source_details`: The request body:
    ///   [`UpsertLogAnalyticsSourceDetails`](crate::models::UpsertLogAnalyticsSourceDetails).
    pub fn upsert_source(
        &self,
        namespace_name: impl Into<String>,
        upsert_log_analytics_source_details: models::UpsertLogAnalyticsSourceDetails,
    ) -> operations::UpsertSource {
        operations::UpsertSource::new(
            &self.client,
            namespace_name.into(),
            upsert_log_analytics_source_details,
        )
    }

    /// Validates the endpoint.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_endpoint`: The request body:
    ///   [`LogAnalyticsEndpoint`](crate::models::LogAnalyticsEndpoint).
    pub fn validate_endpoint(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_endpoint: impl Into<models::LogAnalyticsEndpoint>,
    ) -> operations::ValidateEndpoint {
        operations::ValidateEndpoint::new(
            &self.client,
            namespace_name.into(),
            log_analytics_endpoint.into(),
        )
    }

    /// Validates the label condition.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `validate_label_condition_details`: The request body:
    ///   [`ValidateLabelConditionDetails`](crate::models::ValidateLabelConditionDetails).
    pub fn validate_label_condition(
        &self,
        namespace_name: impl Into<String>,
        validate_label_condition_details: models::ValidateLabelConditionDetails,
    ) -> operations::ValidateLabelCondition {
        operations::ValidateLabelCondition::new(
            &self.client,
            namespace_name.into(),
            validate_label_condition_details,
        )
    }

    /// Validates the source.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `upsert_log_analytics_source_details`: The request body:
    ///   [`UpsertLogAnalyticsSourceDetails`](crate::models::UpsertLogAnalyticsSourceDetails).
    pub fn validate_source(
        &self,
        namespace_name: impl Into<String>,
        upsert_log_analytics_source_details: models::UpsertLogAnalyticsSourceDetails,
    ) -> operations::ValidateSource {
        operations::ValidateSource::new(
            &self.client,
            namespace_name.into(),
            upsert_log_analytics_source_details,
        )
    }

    /// Validates the source extended field details.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_analytics_source`: The request body:
    ///   [`LogAnalyticsSource`](crate::models::LogAnalyticsSource).
    pub fn validate_source_extended_field_details(
        &self,
        namespace_name: impl Into<String>,
        log_analytics_source: models::LogAnalyticsSource,
    ) -> operations::ValidateSourceExtendedFieldDetails {
        operations::ValidateSourceExtendedFieldDetails::new(
            &self.client,
            namespace_name.into(),
            log_analytics_source,
        )
    }
}

/// # Log analytics template
impl LogAnalyticsClient {
    /// Gets the template.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `template_id`: The OCID of the template.
    pub fn get_template(
        &self,
        namespace_name: impl Into<String>,
        template_id: impl Into<String>,
    ) -> operations::GetTemplate {
        operations::GetTemplate::new(&self.client, namespace_name.into(), template_id.into())
    }

    /// Lists the templates.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_templates(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListTemplates {
        operations::ListTemplates::new(&self.client, namespace_name.into(), compartment_id.into())
    }
}

/// # Log analytics warning
impl LogAnalyticsClient {
    /// Lists the warnings.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_warnings(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListWarnings {
        operations::ListWarnings::new(&self.client, namespace_name.into(), compartment_id.into())
    }

    /// Suppresses the warnings.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    /// - `warning_reference_details`: The request body:
    ///   [`WarningReferenceDetails`](crate::models::WarningReferenceDetails).
    pub fn suppress_warning(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
        warning_reference_details: models::WarningReferenceDetails,
    ) -> operations::SuppressWarning {
        operations::SuppressWarning::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
            warning_reference_details,
        )
    }

    /// Unsuppresses the warnings.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    /// - `warning_reference_details`: The request body:
    ///   [`WarningReferenceDetails`](crate::models::WarningReferenceDetails).
    pub fn unsuppress_warning(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
        warning_reference_details: models::WarningReferenceDetails,
    ) -> operations::UnsuppressWarning {
        operations::UnsuppressWarning::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
            warning_reference_details,
        )
    }
}

/// # Namespace
impl LogAnalyticsClient {
    /// Gets the namespace.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn get_namespace(&self, namespace_name: impl Into<String>) -> operations::GetNamespace {
        operations::GetNamespace::new(&self.client, namespace_name.into())
    }

    /// Lists the namespaces.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_namespaces(&self, compartment_id: impl Into<String>) -> operations::ListNamespaces {
        operations::ListNamespaces::new(&self.client, compartment_id.into())
    }

    /// Offboards the namespace.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn offboard_namespace(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::OffboardNamespace {
        operations::OffboardNamespace::new(&self.client, namespace_name.into())
    }

    /// Onboards the namespace.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn onboard_namespace(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::OnboardNamespace {
        operations::OnboardNamespace::new(&self.client, namespace_name.into())
    }
}

/// # Namespaces
impl LogAnalyticsClient {
    /// Exports the custom content.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `export_content`: The request body: [`ExportContent`](crate::models::ExportContent).
    pub fn export_custom_content(
        &self,
        namespace_name: impl Into<String>,
        export_content: models::ExportContent,
    ) -> operations::ExportCustomContent {
        operations::ExportCustomContent::new(&self.client, namespace_name.into(), export_content)
    }
}

/// # Query
impl LogAnalyticsClient {
    /// Compares two inputs, and returns their differences.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compare_content_details`: The request body:
    ///   [`CompareContentDetails`](crate::models::CompareContentDetails).
    pub fn compare_content(
        &self,
        namespace_name: impl Into<String>,
        compare_content_details: models::CompareContentDetails,
    ) -> operations::CompareContent {
        operations::CompareContent::new(
            &self.client,
            namespace_name.into(),
            compare_content_details,
        )
    }

    /// Exports the query result.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `export_details`: The request body: [`ExportDetails`](crate::models::ExportDetails).
    pub fn export_query_result(
        &self,
        namespace_name: impl Into<String>,
        export_details: models::ExportDetails,
    ) -> operations::ExportQueryResult {
        operations::ExportQueryResult::new(&self.client, namespace_name.into(), export_details)
    }

    /// Adds filters to a query.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `filter_details`: The request body: [`FilterDetails`](crate::models::FilterDetails).
    pub fn filter(
        &self,
        namespace_name: impl Into<String>,
        filter_details: models::FilterDetails,
    ) -> operations::Filter {
        operations::Filter::new(&self.client, namespace_name.into(), filter_details)
    }

    /// Gets the query result.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_query_result(
        &self,
        namespace_name: impl Into<String>,
        work_request_id: impl Into<String>,
    ) -> operations::GetQueryResult {
        operations::GetQueryResult::new(&self.client, namespace_name.into(), work_request_id.into())
    }

    /// Parses the query.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `parse_query_details`: The request body:
    ///   [`ParseQueryDetails`](crate::models::ParseQueryDetails).
    pub fn parse_query(
        &self,
        namespace_name: impl Into<String>,
        parse_query_details: models::ParseQueryDetails,
    ) -> operations::ParseQuery {
        operations::ParseQuery::new(&self.client, namespace_name.into(), parse_query_details)
    }

    /// Runs a query, and returns its results.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `query_details`: The request body: [`QueryDetails`](crate::models::QueryDetails).
    pub fn query(
        &self,
        namespace_name: impl Into<String>,
        query_details: models::QueryDetails,
    ) -> operations::Query {
        operations::Query::new(&self.client, namespace_name.into(), query_details)
    }

    /// Suggests how to continue a query.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `suggest_details`: The request body: [`SuggestDetails`](crate::models::SuggestDetails).
    pub fn suggest(
        &self,
        namespace_name: impl Into<String>,
        suggest_details: models::SuggestDetails,
    ) -> operations::Suggest {
        operations::Suggest::new(&self.client, namespace_name.into(), suggest_details)
    }
}

/// # Query work request
impl LogAnalyticsClient {
    /// Cancels the query work request.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `work_request_id`: The OCID of the work request.
    pub fn cancel_query_work_request(
        &self,
        namespace_name: impl Into<String>,
        work_request_id: impl Into<String>,
    ) -> operations::CancelQueryWorkRequest {
        operations::CancelQueryWorkRequest::new(
            &self.client,
            namespace_name.into(),
            work_request_id.into(),
        )
    }

    /// Gets the query work request.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_query_work_request(
        &self,
        namespace_name: impl Into<String>,
        work_request_id: impl Into<String>,
    ) -> operations::GetQueryWorkRequest {
        operations::GetQueryWorkRequest::new(
            &self.client,
            namespace_name.into(),
            work_request_id.into(),
        )
    }

    /// Lists the query work requests.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_query_work_requests(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListQueryWorkRequests {
        operations::ListQueryWorkRequests::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Writes the query work request background.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `work_request_id`: The OCID of the work request.
    pub fn put_query_work_request_background(
        &self,
        namespace_name: impl Into<String>,
        work_request_id: impl Into<String>,
    ) -> operations::PutQueryWorkRequestBackground {
        operations::PutQueryWorkRequestBackground::new(
            &self.client,
            namespace_name.into(),
            work_request_id.into(),
        )
    }
}

/// # Rule
impl LogAnalyticsClient {
    /// Gets the rules summary.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_rules_summary(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetRulesSummary {
        operations::GetRulesSummary::new(&self.client, namespace_name.into(), compartment_id.into())
    }

    /// Lists the rules.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_rules(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListRules {
        operations::ListRules::new(&self.client, namespace_name.into(), compartment_id.into())
    }
}

/// # Scheduled task
impl LogAnalyticsClient {
    /// Moves the scheduled task to another compartment.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `scheduled_task_id`: The ID of the scheduled task.
    /// - `change_scheduled_task_compartment_details`: The request body:
    ///   [`ChangeScheduledTaskCompartmentDetails`](crate::models::ChangeScheduledTaskCompartmentDetails).
    pub fn change_scheduled_task_compartment(
        &self,
        namespace_name: impl Into<String>,
        scheduled_task_id: impl Into<String>,
        change_scheduled_task_compartment_details: models::ChangeScheduledTaskCompartmentDetails,
    ) -> operations::ChangeScheduledTaskCompartment {
        operations::ChangeScheduledTaskCompartment::new(
            &self.client,
            namespace_name.into(),
            scheduled_task_id.into(),
            change_scheduled_task_compartment_details,
        )
    }

    /// Deletes the accumulated data of the acceleration task.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `scheduled_task_id`: The ID of the scheduled task.
    pub fn clean(
        &self,
        namespace_name: impl Into<String>,
        scheduled_task_id: impl Into<String>,
    ) -> operations::Clean {
        operations::Clean::new(&self.client, namespace_name.into(), scheduled_task_id.into())
    }

    /// Creates a scheduled task.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `create_scheduled_task_details`: The request body:
    ///   [`CreateScheduledTaskDetails`](crate::models::CreateScheduledTaskDetails).
    pub fn create_scheduled_task(
        &self,
        namespace_name: impl Into<String>,
        create_scheduled_task_details: impl Into<models::CreateScheduledTaskDetails>,
    ) -> operations::CreateScheduledTask {
        operations::CreateScheduledTask::new(
            &self.client,
            namespace_name.into(),
            create_scheduled_task_details.into(),
        )
    }

    /// Deletes the scheduled task.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `scheduled_task_id`: The ID of the scheduled task.
    pub fn delete_scheduled_task(
        &self,
        namespace_name: impl Into<String>,
        scheduled_task_id: impl Into<String>,
    ) -> operations::DeleteScheduledTask {
        operations::DeleteScheduledTask::new(
            &self.client,
            namespace_name.into(),
            scheduled_task_id.into(),
        )
    }

    /// Gets the scheduled task.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `scheduled_task_id`: The ID of the scheduled task.
    pub fn get_scheduled_task(
        &self,
        namespace_name: impl Into<String>,
        scheduled_task_id: impl Into<String>,
    ) -> operations::GetScheduledTask {
        operations::GetScheduledTask::new(
            &self.client,
            namespace_name.into(),
            scheduled_task_id.into(),
        )
    }

    /// Lists the scheduled tasks.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `task_type`: The type of the task.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_scheduled_tasks(
        &self,
        namespace_name: impl Into<String>,
        task_type: impl Into<models::ScheduledTaskTaskType>,
        compartment_id: impl Into<String>,
    ) -> operations::ListScheduledTasks {
        operations::ListScheduledTasks::new(
            &self.client,
            namespace_name.into(),
            task_type.into(),
            compartment_id.into(),
        )
    }

    /// Pauses the scheduled task.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `scheduled_task_id`: The ID of the scheduled task.
    pub fn pause_scheduled_task(
        &self,
        namespace_name: impl Into<String>,
        scheduled_task_id: impl Into<String>,
    ) -> operations::PauseScheduledTask {
        operations::PauseScheduledTask::new(
            &self.client,
            namespace_name.into(),
            scheduled_task_id.into(),
        )
    }

    /// Resumes the scheduled task.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `scheduled_task_id`: The ID of the scheduled task.
    pub fn resume_scheduled_task(
        &self,
        namespace_name: impl Into<String>,
        scheduled_task_id: impl Into<String>,
    ) -> operations::ResumeScheduledTask {
        operations::ResumeScheduledTask::new(
            &self.client,
            namespace_name.into(),
            scheduled_task_id.into(),
        )
    }

    /// Runs the acceleration task in the foreground.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `scheduled_task_id`: The ID of the scheduled task.
    pub fn run(
        &self,
        namespace_name: impl Into<String>,
        scheduled_task_id: impl Into<String>,
    ) -> operations::Run {
        operations::Run::new(&self.client, namespace_name.into(), scheduled_task_id.into())
    }

    /// Updates the scheduled task.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `scheduled_task_id`: The ID of the scheduled task.
    /// - `update_scheduled_task_details`: The request body:
    ///   [`UpdateScheduledTaskDetails`](crate::models::UpdateScheduledTaskDetails).
    pub fn update_scheduled_task(
        &self,
        namespace_name: impl Into<String>,
        scheduled_task_id: impl Into<String>,
        update_scheduled_task_details: impl Into<models::UpdateScheduledTaskDetails>,
    ) -> operations::UpdateScheduledTask {
        operations::UpdateScheduledTask::new(
            &self.client,
            namespace_name.into(),
            scheduled_task_id.into(),
            update_scheduled_task_details.into(),
        )
    }

    /// Verifies what the request describes.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `scheduled_task_id`: The ID of the scheduled task.
    pub fn verify(
        &self,
        namespace_name: impl Into<String>,
        scheduled_task_id: impl Into<String>,
    ) -> operations::Verify {
        operations::Verify::new(&self.client, namespace_name.into(), scheduled_task_id.into())
    }
}

/// # Storage
impl LogAnalyticsClient {
    /// Assigns the encryption key.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `assign_encryption_key_details`: The request body:
    ///   [`AssignEncryptionKeyDetails`](crate::models::AssignEncryptionKeyDetails).
    pub fn assign_encryption_key(
        &self,
        namespace_name: impl Into<String>,
        assign_encryption_key_details: models::AssignEncryptionKeyDetails,
    ) -> operations::AssignEncryptionKey {
        operations::AssignEncryptionKey::new(
            &self.client,
            namespace_name.into(),
            assign_encryption_key_details,
        )
    }

    /// Disables the archiving.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn disable_archiving(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::DisableArchiving {
        operations::DisableArchiving::new(&self.client, namespace_name.into())
    }

    /// Enables the archiving.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn enable_archiving(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::EnableArchiving {
        operations::EnableArchiving::new(&self.client, namespace_name.into())
    }

    /// Estimates the purge data size.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `estimate_purge_data_size_details`: The request body:
    ///   [`EstimatePurgeDataSizeDetails`](crate::models::EstimatePurgeDataSizeDetails).
    pub fn estimate_purge_data_size(
        &self,
        namespace_name: impl Into<String>,
        estimate_purge_data_size_details: models::EstimatePurgeDataSizeDetails,
    ) -> operations::EstimatePurgeDataSize {
        operations::EstimatePurgeDataSize::new(
            &self.client,
            namespace_name.into(),
            estimate_purge_data_size_details,
        )
    }

    /// Estimates the recall data size.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `estimate_recall_data_size_details`: The request body:
    ///   [`EstimateRecallDataSizeDetails`](crate::models::EstimateRecallDataSizeDetails).
    pub fn estimate_recall_data_size(
        &self,
        namespace_name: impl Into<String>,
        estimate_recall_data_size_details: models::EstimateRecallDataSizeDetails,
    ) -> operations::EstimateRecallDataSize {
        operations::EstimateRecallDataSize::new(
            &self.client,
            namespace_name.into(),
            estimate_recall_data_size_details,
        )
    }

    /// Estimates the release data size.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `estimate_release_data_size_details`: The request body:
    ///   [`EstimateReleaseDataSizeDetails`](crate::models::EstimateReleaseDataSizeDetails).
    pub fn estimate_release_data_size(
        &self,
        namespace_name: impl Into<String>,
        estimate_release_data_size_details: models::EstimateReleaseDataSizeDetails,
    ) -> operations::EstimateReleaseDataSize {
        operations::EstimateReleaseDataSize::new(
            &self.client,
            namespace_name.into(),
            estimate_release_data_size_details,
        )
    }

    /// Gets the log sets count.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn get_log_sets_count(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::GetLogSetsCount {
        operations::GetLogSetsCount::new(&self.client, namespace_name.into())
    }

    /// Gets the recall count.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn get_recall_count(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::GetRecallCount {
        operations::GetRecallCount::new(&self.client, namespace_name.into())
    }

    /// Gets the recalled data size.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn get_recalled_data_size(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::GetRecalledDataSize {
        operations::GetRecalledDataSize::new(&self.client, namespace_name.into())
    }

    /// Gets the storage.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn get_storage(&self, namespace_name: impl Into<String>) -> operations::GetStorage {
        operations::GetStorage::new(&self.client, namespace_name.into())
    }

    /// Gets the storage usage.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn get_storage_usage(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::GetStorageUsage {
        operations::GetStorageUsage::new(&self.client, namespace_name.into())
    }

    /// Gets the storage work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn get_storage_work_request(
        &self,
        work_request_id: impl Into<String>,
        namespace_name: impl Into<String>,
    ) -> operations::GetStorageWorkRequest {
        operations::GetStorageWorkRequest::new(
            &self.client,
            work_request_id.into(),
            namespace_name.into(),
        )
    }

    /// Lists the encryption key information.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_encryption_key_info(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListEncryptionKeyInfo {
        operations::ListEncryptionKeyInfo::new(&self.client, namespace_name.into())
    }

    /// Lists the log sets.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_log_sets(&self, namespace_name: impl Into<String>) -> operations::ListLogSets {
        operations::ListLogSets::new(&self.client, namespace_name.into())
    }

    /// Lists the overlapping recalls.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_overlapping_recalls(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListOverlappingRecalls {
        operations::ListOverlappingRecalls::new(&self.client, namespace_name.into())
    }

    /// Lists the recalled data.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_recalled_data(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListRecalledData {
        operations::ListRecalledData::new(&self.client, namespace_name.into())
    }

    /// Lists the recalled information.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_recalled_info(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListRecalledInfo {
        operations::ListRecalledInfo::new(&self.client, namespace_name.into())
    }

    /// Lists the storage work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_storage_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListStorageWorkRequestErrors {
        operations::ListStorageWorkRequestErrors::new(
            &self.client,
            work_request_id.into(),
            namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Lists the storage work requests.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_storage_work_requests(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListStorageWorkRequests {
        operations::ListStorageWorkRequests::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Purges the storage data.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `purge_storage_data_details`: The request body:
    ///   [`PurgeStorageDataDetails`](crate::models::PurgeStorageDataDetails).
    pub fn purge_storage_data(
        &self,
        namespace_name: impl Into<String>,
        purge_storage_data_details: models::PurgeStorageDataDetails,
    ) -> operations::PurgeStorageData {
        operations::PurgeStorageData::new(
            &self.client,
            namespace_name.into(),
            purge_storage_data_details,
        )
    }

    /// Recalls the archived data.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `recall_archived_data_details`: The request body:
    ///   [`RecallArchivedDataDetails`](crate::models::RecallArchivedDataDetails).
    pub fn recall_archived_data(
        &self,
        namespace_name: impl Into<String>,
        recall_archived_data_details: models::RecallArchivedDataDetails,
    ) -> operations::RecallArchivedData {
        operations::RecallArchivedData::new(
            &self.client,
            namespace_name.into(),
            recall_archived_data_details,
        )
    }

    /// Releases the recalled data.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `release_recalled_data_details`: The request body:
    ///   [`ReleaseRecalledDataDetails`](crate::models::ReleaseRecalledDataDetails).
    pub fn release_recalled_data(
        &self,
        namespace_name: impl Into<String>,
        release_recalled_data_details: models::ReleaseRecalledDataDetails,
    ) -> operations::ReleaseRecalledData {
        operations::ReleaseRecalledData::new(
            &self.client,
            namespace_name.into(),
            release_recalled_data_details,
        )
    }

    /// Updates the storage.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `update_storage_details`: The request body:
    ///   [`UpdateStorageDetails`](crate::models::UpdateStorageDetails).
    pub fn update_storage(
        &self,
        namespace_name: impl Into<String>,
        update_storage_details: models::UpdateStorageDetails,
    ) -> operations::UpdateStorage {
        operations::UpdateStorage::new(&self.client, namespace_name.into(), update_storage_details)
    }
}

/// # Timezone
impl LogAnalyticsClient {
    /// Lists the supported timezones.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_supported_timezones(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::ListSupportedTimezones {
        operations::ListSupportedTimezones::new(&self.client, namespace_name.into())
    }
}

/// # Upload
impl LogAnalyticsClient {
    /// Deletes the upload.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `upload_reference`: The ID of the upload container.
    pub fn delete_upload(
        &self,
        namespace_name: impl Into<String>,
        upload_reference: impl Into<String>,
    ) -> operations::DeleteUpload {
        operations::DeleteUpload::new(&self.client, namespace_name.into(), upload_reference.into())
    }

    /// Deletes the upload file.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `upload_reference`: The ID of the upload container.
    /// - `file_reference`: The file reference.
    pub fn delete_upload_file(
        &self,
        namespace_name: impl Into<String>,
        upload_reference: impl Into<String>,
        file_reference: impl Into<String>,
    ) -> operations::DeleteUploadFile {
        operations::DeleteUploadFile::new(
            &self.client,
            namespace_name.into(),
            upload_reference.into(),
            file_reference.into(),
        )
    }

    /// Deletes the upload warning.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `upload_reference`: The ID of the upload container.
    /// - `warning_reference`: The warning reference.
    pub fn delete_upload_warning(
        &self,
        namespace_name: impl Into<String>,
        upload_reference: impl Into<String>,
        warning_reference: impl Into<String>,
    ) -> operations::DeleteUploadWarning {
        operations::DeleteUploadWarning::new(
            &self.client,
            namespace_name.into(),
            upload_reference.into(),
            warning_reference.into(),
        )
    }

    /// Gets the unprocessed data bucket.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn get_unprocessed_data_bucket(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::GetUnprocessedDataBucket {
        operations::GetUnprocessedDataBucket::new(&self.client, namespace_name.into())
    }

    /// Gets the upload.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `upload_reference`: The ID of the upload container.
    pub fn get_upload(
        &self,
        namespace_name: impl Into<String>,
        upload_reference: impl Into<String>,
    ) -> operations::GetUpload {
        operations::GetUpload::new(&self.client, namespace_name.into(), upload_reference.into())
    }

    /// Lists the upload files.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `upload_reference`: The ID of the upload container.
    pub fn list_upload_files(
        &self,
        namespace_name: impl Into<String>,
        upload_reference: impl Into<String>,
    ) -> operations::ListUploadFiles {
        operations::ListUploadFiles::new(
            &self.client,
            namespace_name.into(),
            upload_reference.into(),
        )
    }

    /// Lists the upload warnings.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `upload_reference`: The ID of the upload container.
    pub fn list_upload_warnings(
        &self,
        namespace_name: impl Into<String>,
        upload_reference: impl Into<String>,
    ) -> operations::ListUploadWarnings {
        operations::ListUploadWarnings::new(
            &self.client,
            namespace_name.into(),
            upload_reference.into(),
        )
    }

    /// Lists the uploads.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    pub fn list_uploads(&self, namespace_name: impl Into<String>) -> operations::ListUploads {
        operations::ListUploads::new(&self.client, namespace_name.into())
    }

    /// Sets the unprocessed data bucket.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `bucket_name`: The name of the Object Storage bucket.
    pub fn set_unprocessed_data_bucket(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> operations::SetUnprocessedDataBucket {
        operations::SetUnprocessedDataBucket::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
        )
    }

    /// Uploads the log events file.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_group_id`: The OCID of the log group.
    /// - `body`: The bytes of the request body.
    pub fn upload_log_events_file(
        &self,
        namespace_name: impl Into<String>,
        log_group_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::UploadLogEventsFile {
        operations::UploadLogEventsFile::new(
            &self.client,
            namespace_name.into(),
            log_group_id.into(),
            body.into(),
        )
    }

    /// Uploads the log file.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `log_source_name`: The name of the log source that processes the logs.
    /// - `filename`: The name of the file.
    /// - `opc_meta_loggrpid`: The OCID of the log group for the uploaded log data.
    /// - `body`: The bytes of the request body.
    pub fn upload_log_file(
        &self,
        arguments: operations::UploadLogFileArguments<'_>,
        body: impl Into<Body>,
    ) -> operations::UploadLogFile {
        operations::UploadLogFile::new(
            &self.client,
            arguments.namespace_name.into(),
            arguments.log_source_name.into(),
            arguments.filename.into(),
            arguments.opc_meta_loggrpid.into(),
            body.into(),
        )
    }

    /// Uploads the OTLP logs.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `opc_meta_loggrpid`: The OCID of the log group for the uploaded log data.
    /// - `body`: The bytes of the request body.
    pub fn upload_otlp_logs(
        &self,
        namespace_name: impl Into<String>,
        opc_meta_loggrpid: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::UploadOtlpLogs {
        operations::UploadOtlpLogs::new(
            &self.client,
            namespace_name.into(),
            opc_meta_loggrpid.into(),
            body.into(),
        )
    }

    /// Validates the file.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `object_location`: The location of the file.
    /// - `filename`: The name of the file.
    pub fn validate_file(
        &self,
        namespace_name: impl Into<String>,
        object_location: impl Into<String>,
        filename: impl Into<String>,
    ) -> operations::ValidateFile {
        operations::ValidateFile::new(
            &self.client,
            namespace_name.into(),
            object_location.into(),
            filename.into(),
        )
    }

    /// Validates the source mapping.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `object_location`: The location of the file.
    /// - `filename`: The name of the file.
    /// - `log_source_name`: The name of the log source that processes the logs.
    #[inline]
    pub fn validate_source_mapping(
        &self,
        arguments: operations::ValidateSourceMappingArguments<'_>,
    ) -> operations::ValidateSourceMapping {
        operations::ValidateSourceMapping::new(
            &self.client,
            arguments.namespace_name.into(),
            arguments.object_location.into(),
            arguments.filename.into(),
            arguments.log_source_name.into(),
        )
    }
}

/// # Work request
impl LogAnalyticsClient {
    /// Gets the work request.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        namespace_name: impl Into<String>,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, namespace_name.into(), work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_errors(
        &self,
        namespace_name: impl Into<String>,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(
            &self.client,
            namespace_name.into(),
            work_request_id.into(),
        )
    }

    /// Lists the work request logs.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_logs(
        &self,
        namespace_name: impl Into<String>,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(
            &self.client,
            namespace_name.into(),
            work_request_id.into(),
        )
    }

    /// Lists the work requests.
    ///
    /// - `namespace_name`: The Log Analytics namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }
}

client!(LogAnalyticsClient);
