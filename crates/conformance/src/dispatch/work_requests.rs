// @generated from spec/work-requests.yaml by cargo xtask generate; do not edit.

//! The operations and types of the Work Requests API.
#![allow(deprecated, reason = "deprecated operations are checked as well")]
use crate::arguments::Arguments;
use crate::service::{Operation, Sending, Service, Type, again, sending};
use oci_sdk_core::{Config, Error};
pub(super) static SERVICE: Service = Service {
    name: "work-requests",
    operations: OPERATIONS,
    types: TYPES,
};
const OPERATIONS: &[Operation] = &[
    Operation {
        client: "WorkRequestClient",
        id: "GetWorkRequest",
        send: get_work_request,
    },
    Operation {
        client: "WorkRequestClient",
        id: "ListWorkRequestErrors",
        send: list_work_request_errors,
    },
    Operation {
        client: "WorkRequestClient",
        id: "ListWorkRequestLogs",
        send: list_work_request_logs,
    },
    Operation {
        client: "WorkRequestClient",
        id: "ListWorkRequests",
        send: list_work_requests,
    },
];
const TYPES: &[Type] = &[
    Type {
        name: "SortOrder",
        again: again::<oci_sdk_work_requests::models::SortOrder>,
    },
    Type {
        name: "WorkRequest",
        again: again::<oci_sdk_work_requests::models::WorkRequest>,
    },
    Type {
        name: "WorkRequestError",
        again: again::<oci_sdk_work_requests::models::WorkRequestError>,
    },
    Type {
        name: "WorkRequestLogEntry",
        again: again::<oci_sdk_work_requests::models::WorkRequestLogEntry>,
    },
    Type {
        name: "WorkRequestResource",
        again: again::<oci_sdk_work_requests::models::WorkRequestResource>,
    },
    Type {
        name: "WorkRequestResourceActionType",
        again: again::<oci_sdk_work_requests::models::WorkRequestResourceActionType>,
    },
    Type {
        name: "WorkRequestStatus",
        again: again::<oci_sdk_work_requests::models::WorkRequestStatus>,
    },
    Type {
        name: "WorkRequestSummary",
        again: again::<oci_sdk_work_requests::models::WorkRequestSummary>,
    },
    Type {
        name: "list[WorkRequestError]",
        again: again::<Vec<oci_sdk_work_requests::models::WorkRequestError>>,
    },
    Type {
        name: "list[WorkRequestLogEntry]",
        again: again::<Vec<oci_sdk_work_requests::models::WorkRequestLogEntry>>,
    },
    Type {
        name: "list[WorkRequestSummary]",
        again: again::<Vec<oci_sdk_work_requests::models::WorkRequestSummary>>,
    },
];
fn get_work_request(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_work_requests::WorkRequestClient::new(config)?;
    let mut request = client
        .get_work_request(arguments.path::<String>("workRequestId")?);
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
    let client = oci_sdk_work_requests::WorkRequestClient::new(config)?;
    let mut request = client
        .list_work_request_errors(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_work_requests::models::SortOrder>("sortOrder")?
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
    let client = oci_sdk_work_requests::WorkRequestClient::new(config)?;
    let mut request = client
        .list_work_request_logs(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_work_requests::models::SortOrder>("sortOrder")?
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
    let client = oci_sdk_work_requests::WorkRequestClient::new(config)?;
    let mut request = client
        .list_work_requests(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("resourceId")? {
        request = request.resource_id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
