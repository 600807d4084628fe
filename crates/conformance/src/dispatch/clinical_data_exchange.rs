// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

//! The operations and types of the Clinical Data Exchange API.
#![allow(deprecated, reason = "deprecated operations are checked as well")]
use crate::arguments::Arguments;
use crate::service::{Operation, Sending, Service, Type, again, sending};
use oci_sdk_core::{Config, Error};
pub(super) static SERVICE: Service = Service {
    name: "clinical-data-exchange",
    operations: OPERATIONS,
    types: TYPES,
};
const OPERATIONS: &[Operation] = &[
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "CancelWorkRequest",
        send: cancel_work_request,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "ChangeDeliveryEndpointCompartment",
        send: change_delivery_endpoint_compartment,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "ChangeQueryEndpointCompartment",
        send: change_query_endpoint_compartment,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "CreateDeliveryEndpoint",
        send: create_delivery_endpoint,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "CreateQueryEndpoint",
        send: create_query_endpoint,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "DeleteDeliveryEndpoint",
        send: delete_delivery_endpoint,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "DeleteQueryEndpoint",
        send: delete_query_endpoint,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "GetDeliveryEndpoint",
        send: get_delivery_endpoint,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "GetPayer",
        send: get_payer,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "GetPayerDirectoryEntry",
        send: get_payer_directory_entry,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "GetQueryEndpoint",
        send: get_query_endpoint,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "GetWorkRequest",
        send: get_work_request,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "ListDataSharingAgreements",
        send: list_data_sharing_agreements,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "ListDataSharingConstraints",
        send: list_data_sharing_constraints,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "ListDeliveryEndpoints",
        send: list_delivery_endpoints,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "ListPayerDirectoryEntries",
        send: list_payer_directory_entries,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "ListPayers",
        send: list_payers,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "ListProviderDirectoryEntries",
        send: list_provider_directory_entries,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "ListQueryEndpoints",
        send: list_query_endpoints,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "ListWorkRequestErrors",
        send: list_work_request_errors,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "ListWorkRequestLogs",
        send: list_work_request_logs,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "ListWorkRequests",
        send: list_work_requests,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "TestDeliveryEndpointConnectivity",
        send: test_delivery_endpoint_connectivity,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "UpdateDeliveryEndpoint",
        send: update_delivery_endpoint,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "UpdatePayerDirectoryEntry",
        send: update_payer_directory_entry,
    },
    Operation {
        client: "ClinicalDataExchangeClient",
        id: "UpdateQueryEndpoint",
        send: update_query_endpoint,
    },
];
const TYPES: &[Type] = &[
    Type {
        name: "ChangeDeliveryEndpointCompartmentDetails",
        again: again::<
            oci_sdk_clinical_data_exchange::models::ChangeDeliveryEndpointCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeQueryEndpointCompartmentDetails",
        again: again::<
            oci_sdk_clinical_data_exchange::models::ChangeQueryEndpointCompartmentDetails,
        >,
    },
    Type {
        name: "ClientAppDetails",
        again: again::<serde_json::Value>,
    },
    Type {
        name: "CreateDeliveryEndpointDetails",
        again: again::<
            oci_sdk_clinical_data_exchange::models::CreateDeliveryEndpointDetails,
        >,
    },
    Type {
        name: "CreateQueryEndpointDetails",
        again: again::<
            oci_sdk_clinical_data_exchange::models::CreateQueryEndpointDetails,
        >,
    },
    Type {
        name: "DataSharingAgreementCollection",
        again: again::<
            oci_sdk_clinical_data_exchange::models::DataSharingAgreementCollection,
        >,
    },
    Type {
        name: "DataSharingAgreementSummary",
        again: again::<
            oci_sdk_clinical_data_exchange::models::DataSharingAgreementSummary,
        >,
    },
    Type {
        name: "DataSharingConstraintCollection",
        again: again::<
            oci_sdk_clinical_data_exchange::models::DataSharingConstraintCollection,
        >,
    },
    Type {
        name: "DataSharingConstraintSummary",
        again: again::<
            oci_sdk_clinical_data_exchange::models::DataSharingConstraintSummary,
        >,
    },
    Type {
        name: "DeliveryEndpoint",
        again: again::<oci_sdk_clinical_data_exchange::models::DeliveryEndpoint>,
    },
    Type {
        name: "DeliveryEndpointCollection",
        again: again::<
            oci_sdk_clinical_data_exchange::models::DeliveryEndpointCollection,
        >,
    },
    Type {
        name: "DeliveryEndpointOauth2Info",
        again: again::<serde_json::Value>,
    },
    Type {
        name: "DeliveryEndpointSummary",
        again: again::<serde_json::Value>,
    },
    Type {
        name: "DirectoryEntry",
        again: again::<serde_json::Value>,
    },
    Type {
        name: "ListDataSharingAgreementsSortBy",
        again: again::<
            oci_sdk_clinical_data_exchange::models::ListDataSharingAgreementsSortBy,
        >,
    },
    Type {
        name: "ListDataSharingConstraintsSortBy",
        again: again::<
            oci_sdk_clinical_data_exchange::models::ListDataSharingConstraintsSortBy,
        >,
    },
    Type {
        name: "ListDeliveryEndpointsSortBy",
        again: again::<
            oci_sdk_clinical_data_exchange::models::ListDeliveryEndpointsSortBy,
        >,
    },
    Type {
        name: "ListPayerDirectoryEntriesSortBy",
        again: again::<
            oci_sdk_clinical_data_exchange::models::ListPayerDirectoryEntriesSortBy,
        >,
    },
    Type {
        name: "ListPayersSortBy",
        again: again::<oci_sdk_clinical_data_exchange::models::ListPayersSortBy>,
    },
    Type {
        name: "ListProviderDirectoryEntriesProviderNetwork",
        again: again::<
            oci_sdk_clinical_data_exchange::models::ListProviderDirectoryEntriesProviderNetwork,
        >,
    },
    Type {
        name: "ListProviderDirectoryEntriesSortBy",
        again: again::<
            oci_sdk_clinical_data_exchange::models::ListProviderDirectoryEntriesSortBy,
        >,
    },
    Type {
        name: "ListQueryEndpointsSortBy",
        again: again::<oci_sdk_clinical_data_exchange::models::ListQueryEndpointsSortBy>,
    },
    Type {
        name: "ListWorkRequestErrorsSortBy",
        again: again::<
            oci_sdk_clinical_data_exchange::models::ListWorkRequestErrorsSortBy,
        >,
    },
    Type {
        name: "ListWorkRequestLogsSortBy",
        again: again::<oci_sdk_clinical_data_exchange::models::ListWorkRequestLogsSortBy>,
    },
    Type {
        name: "ListWorkRequestsSortBy",
        again: again::<oci_sdk_clinical_data_exchange::models::ListWorkRequestsSortBy>,
    },
    Type {
        name: "Payer",
        again: again::<oci_sdk_clinical_data_exchange::models::Payer>,
    },
    Type {
        name: "PayerCollection",
        again: again::<oci_sdk_clinical_data_exchange::models::PayerCollection>,
    },
    Type {
        name: "PayerDirectoryEntry",
        again: again::<oci_sdk_clinical_data_exchange::models::PayerDirectoryEntry>,
    },
    Type {
        name: "PayerDirectoryEntryCollection",
        again: again::<
            oci_sdk_clinical_data_exchange::models::PayerDirectoryEntryCollection,
        >,
    },
    Type {
        name: "PayerDirectoryEntrySummary",
        again: again::<serde_json::Value>,
    },
    Type {
        name: "PayerSummary",
        again: again::<serde_json::Value>,
    },
    Type {
        name: "ProviderDirectoryEntryCollection",
        again: again::<
            oci_sdk_clinical_data_exchange::models::ProviderDirectoryEntryCollection,
        >,
    },
    Type {
        name: "ProviderDirectoryEntrySummary",
        again: again::<serde_json::Value>,
    },
    Type {
        name: "QueryEndpoint",
        again: again::<oci_sdk_clinical_data_exchange::models::QueryEndpoint>,
    },
    Type {
        name: "QueryEndpointCollection",
        again: again::<oci_sdk_clinical_data_exchange::models::QueryEndpointCollection>,
    },
    Type {
        name: "QueryEndpointFramework",
        again: again::<oci_sdk_clinical_data_exchange::models::QueryEndpointFramework>,
    },
    Type {
        name: "QueryEndpointSummary",
        again: again::<serde_json::Value>,
    },
    Type {
        name: "SortOrder",
        again: again::<oci_sdk_clinical_data_exchange::models::SortOrder>,
    },
    Type {
        name: "UpdateDeliveryEndpointDetails",
        again: again::<
            oci_sdk_clinical_data_exchange::models::UpdateDeliveryEndpointDetails,
        >,
    },
    Type {
        name: "UpdatePayerDirectoryEntryDetails",
        again: again::<
            oci_sdk_clinical_data_exchange::models::UpdatePayerDirectoryEntryDetails,
        >,
    },
    Type {
        name: "UpdateQueryEndpointDetails",
        again: again::<
            oci_sdk_clinical_data_exchange::models::UpdateQueryEndpointDetails,
        >,
    },
    Type {
        name: "WorkRequest",
        again: again::<oci_sdk_clinical_data_exchange::models::WorkRequest>,
    },
    Type {
        name: "WorkRequestError",
        again: again::<oci_sdk_clinical_data_exchange::models::WorkRequestError>,
    },
    Type {
        name: "WorkRequestErrorCollection",
        again: again::<
            oci_sdk_clinical_data_exchange::models::WorkRequestErrorCollection,
        >,
    },
    Type {
        name: "WorkRequestLogEntry",
        again: again::<oci_sdk_clinical_data_exchange::models::WorkRequestLogEntry>,
    },
    Type {
        name: "WorkRequestLogEntryCollection",
        again: again::<
            oci_sdk_clinical_data_exchange::models::WorkRequestLogEntryCollection,
        >,
    },
    Type {
        name: "WorkRequestOperationType",
        again: again::<oci_sdk_clinical_data_exchange::models::WorkRequestOperationType>,
    },
    Type {
        name: "WorkRequestResource",
        again: again::<oci_sdk_clinical_data_exchange::models::WorkRequestResource>,
    },
    Type {
        name: "WorkRequestResourceActionType",
        again: again::<
            oci_sdk_clinical_data_exchange::models::WorkRequestResourceActionType,
        >,
    },
    Type {
        name: "WorkRequestStatus",
        again: again::<oci_sdk_clinical_data_exchange::models::WorkRequestStatus>,
    },
    Type {
        name: "WorkRequestSummary",
        again: again::<oci_sdk_clinical_data_exchange::models::WorkRequestSummary>,
    },
    Type {
        name: "WorkRequestSummaryCollection",
        again: again::<
            oci_sdk_clinical_data_exchange::models::WorkRequestSummaryCollection,
        >,
    },
];
fn cancel_work_request(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client
        .cancel_work_request(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_delivery_endpoint_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client
        .change_delivery_endpoint_compartment(
            arguments.path::<String>("deliveryEndpointId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_clinical_data_exchange::models::ChangeDeliveryEndpointCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_query_endpoint_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client
        .change_query_endpoint_compartment(
            arguments.path::<String>("queryEndpointId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_clinical_data_exchange::models::ChangeQueryEndpointCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_delivery_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client
        .create_delivery_endpoint(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_clinical_data_exchange::models::CreateDeliveryEndpointDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_query_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client
        .create_query_endpoint(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_clinical_data_exchange::models::CreateQueryEndpointDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_delivery_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client
        .delete_delivery_endpoint(arguments.path::<String>("deliveryEndpointId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_query_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client
        .delete_query_endpoint(arguments.path::<String>("queryEndpointId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_delivery_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client
        .get_delivery_endpoint(arguments.path::<String>("deliveryEndpointId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_payer(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client.get_payer(arguments.path::<String>("payerId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_payer_directory_entry(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client
        .get_payer_directory_entry(arguments.path::<String>("payerDirectoryEntryId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_query_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client
        .get_query_endpoint(arguments.path::<String>("queryEndpointId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_work_request(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client
        .get_work_request(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_data_sharing_agreements(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client.list_data_sharing_agreements();
    if let Some(value) = arguments.optional_query::<String>("compartmentId")? {
        request = request.compartment_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("dataSharingAgreementId")? {
        request = request.data_sharing_agreement_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("lifecycleState")? {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<String>("payerId")? {
        request = request.payer_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("providerId")? {
        request = request.provider_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::ListDataSharingAgreementsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::SortOrder,
        >("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_data_sharing_constraints(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client.list_data_sharing_constraints();
    if let Some(value) = arguments.optional_query::<String>("compartmentId")? {
        request = request.compartment_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("dataSharingAgreementId")? {
        request = request.data_sharing_agreement_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("dataSharingConstraintId")? {
        request = request.data_sharing_constraint_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("lifecycleState")? {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::ListDataSharingConstraintsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::SortOrder,
        >("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_delivery_endpoints(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client.list_delivery_endpoints();
    if let Some(value) = arguments.optional_query::<String>("compartmentId")? {
        request = request.compartment_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("deliveryEndpointId")? {
        request = request.delivery_endpoint_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("lifecycleState")? {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("messageType")? {
        request = request.message_type(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::ListDeliveryEndpointsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::SortOrder,
        >("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_payer_directory_entries(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client.list_payer_directory_entries();
    if let Some(value) = arguments.optional_query::<String>("compartmentId")? {
        request = request.compartment_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("lifecycleState")? {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<String>("payerDirectoryEntryId")? {
        request = request.payer_directory_entry_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("payerId")? {
        request = request.payer_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::ListPayerDirectoryEntriesSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::SortOrder,
        >("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_payers(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client.list_payers();
    if let Some(value) = arguments.optional_query::<String>("compartmentId")? {
        request = request.compartment_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("lifecycleState")? {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<String>("payerId")? {
        request = request.payer_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::ListPayersSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::SortOrder,
        >("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_provider_directory_entries(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client.list_provider_directory_entries();
    if let Some(value) = arguments.optional_query::<String>("compartmentId")? {
        request = request.compartment_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("lifecycleState")? {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<String>("providerDirectoryEntryId")?
    {
        request = request.provider_directory_entry_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("providerId")? {
        request = request.provider_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::ListProviderDirectoryEntriesProviderNetwork,
        >("providerNetwork")?
    {
        request = request.provider_network(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::ListProviderDirectoryEntriesSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::SortOrder,
        >("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_query_endpoints(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client.list_query_endpoints();
    if let Some(value) = arguments.optional_query::<String>("compartmentId")? {
        request = request.compartment_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("framework")? {
        request = request.framework(value);
    }
    if let Some(value) = arguments.optional_query::<String>("lifecycleState")? {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<String>("queryEndpointId")? {
        request = request.query_endpoint_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::ListQueryEndpointsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::SortOrder,
        >("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_work_request_errors(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client
        .list_work_request_errors(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::ListWorkRequestErrorsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::SortOrder,
        >("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_work_request_logs(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client
        .list_work_request_logs(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::ListWorkRequestLogsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::SortOrder,
        >("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_work_requests(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client.list_work_requests();
    if let Some(value) = arguments.optional_query::<String>("compartmentId")? {
        request = request.compartment_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("workRequestId")? {
        request = request.work_request_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::WorkRequestStatus,
        >("status")?
    {
        request = request.status(value);
    }
    if let Some(value) = arguments.optional_query::<String>("resourceId")? {
        request = request.resource_id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::ListWorkRequestsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_clinical_data_exchange::models::SortOrder,
        >("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn test_delivery_endpoint_connectivity(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client
        .test_delivery_endpoint_connectivity(
            arguments.path::<String>("deliveryEndpointId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_delivery_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client
        .update_delivery_endpoint(
            arguments.path::<String>("deliveryEndpointId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_clinical_data_exchange::models::UpdateDeliveryEndpointDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_payer_directory_entry(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client
        .update_payer_directory_entry(
            arguments.path::<String>("payerDirectoryEntryId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_clinical_data_exchange::models::UpdatePayerDirectoryEntryDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_query_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_clinical_data_exchange::ClinicalDataExchangeClient::new(
        config,
    )?;
    let mut request = client
        .update_query_endpoint(
            arguments.path::<String>("queryEndpointId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_clinical_data_exchange::models::UpdateQueryEndpointDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
