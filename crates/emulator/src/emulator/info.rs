//! The services and operations of an emulator.

use std::fmt;

use http::Method;

use crate::catalog::{Listed, ListedOperation};

/// A service that an emulator serves.
#[derive(Clone, Copy)]
pub struct ServiceInfo<'e> {
    pub(super) service: &'e Listed,
}

impl<'e> ServiceInfo<'e> {
    /// Returns the name of the spec, such as `work-requests`.
    #[must_use]
    pub fn name(&self) -> &'e str {
        &self.service.name
    }

    /// Returns the title of the API.
    #[must_use]
    pub fn title(&self) -> &'e str {
        &self.service.title
    }

    /// Returns the version of the API, such as `20160918`.
    #[must_use]
    pub fn version(&self) -> &'e str {
        &self.service.version
    }

    /// Lists the operations in the order of the spec.
    pub fn operations(&self) -> impl Iterator<Item = OperationInfo<'e>> + use<'e> {
        let service = self.service;
        service.operations.iter().map(move |operation| OperationInfo { service, operation })
    }
}

impl fmt::Debug for ServiceInfo<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ServiceInfo").field(&self.name()).finish()
    }
}

/// An operation of a service.
#[derive(Clone, Copy)]
pub struct OperationInfo<'e> {
    service: &'e Listed,
    operation: &'e ListedOperation,
}

impl<'e> OperationInfo<'e> {
    /// Returns the id, such as `ListWorkRequests`.
    #[must_use]
    pub fn id(&self) -> &'e str {
        &self.operation.id
    }

    /// Returns the HTTP method.
    #[must_use]
    pub fn method(&self) -> &'e Method {
        &self.operation.method
    }

    /// Returns the path template with the base path, such as `/20160918/workRequests/{workRequestId}`.
    #[must_use]
    pub fn path(&self) -> String {
        let base = self.service.base_segments().map(|segment| format!("/{segment}"));
        base.collect::<String>() + &self.operation.path
    }
}

impl fmt::Debug for OperationInfo<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OperationInfo({} {} {})", self.id(), self.method(), self.path())
    }
}
