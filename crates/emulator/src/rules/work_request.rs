//! Work requests: reading them, and starting one for what a request does.

use std::time::Duration;

use serde_json::Value;

use super::Rules;
use crate::{
    answer::Answer,
    error_body::ErrorBody,
    operation::Shape,
    roles::WorkRequestPart,
    store::Tenancy,
    work_requests::{Place, WorkRequestSeed},
    world::World,
};

/// The effect of a request on a resource.
pub(super) struct Touched<'t> {
    /// The type of the resource, such as `jobrun`.
    pub(super) kind: &'t str,
    pub(super) id: &'t str,
    pub(super) compartment: Option<&'t str>,
    /// `CREATED`, `UPDATED`, `DELETED`.
    pub(super) action: &'static str,
    /// The time until the resource is in its last state.
    pub(super) lasts: Duration,
}

impl Rules<'_> {
    /// Reads work requests, of whichever service.
    pub(super) fn work_request(
        &self,
        part: WorkRequestPart,
        world: &mut World,
    ) -> Result<Answer, ErrorBody> {
        let path = &self.call.found.path;
        let operation = self.call.found.operation;
        match part {
            WorkRequestPart::List | WorkRequestPart::Logs | WorkRequestPart::Errors => {
                if part != WorkRequestPart::List {
                    let service = self.work_request_service(&path[..path.len() - 1], world)?;
                    return self.list_at(&service, path, world);
                }
                self.list_at(self.store_key(), path, world)
            }
            WorkRequestPart::Other => {
                self.check_parents(world)?;
                Ok(self.computed_answer(self.parameters()))
            }
            WorkRequestPart::Cancel => {
                let at = path.iter().rposition(|segment| segment.starts_with("ocid1."));
                let at = at.ok_or_else(ErrorBody::missing_resource)?;
                self.work_request_service(&path[..=at], world)?;
                if !world.work_requests.cancel(&path[at]) {
                    return Err(ErrorBody::new(
                        http::StatusCode::CONFLICT,
                        "IncorrectState",
                        "The work request has ended, so it cannot be canceled.",
                    ));
                }
                Ok(self.computed_answer(self.parameters()))
            }
            WorkRequestPart::Get => {
                let service = self.work_request_service(path, world)?;
                let item = world.store.item(&service, path, self.tenancy);
                let item = item.ok_or_else(ErrorBody::missing_resource)?;
                let answer = match &operation.shape {
                    Shape::Object { fields } => {
                        let body = crate::listing::project(&item.value(), fields.as_ref());
                        Answer::json(operation.status, &body)
                    }
                    _ => self.computed_answer(super::object_of(item)),
                };
                Ok(self.with_etag(answer, item))
            }
        }
    }

    /// Returns the service that the work request at a path belongs to. Services share paths, and the one that
    /// was found may not be the one that was meant.
    fn work_request_service(&self, path: &[String], world: &World) -> Result<String, ErrorBody> {
        let has = |service: &str| world.store.item(service, path, self.tenancy).is_some();
        if has(self.store_key()) {
            return Ok(self.store_key().to_owned());
        }
        let listed = self.call.state.routes.services().iter().map(|listed| listed.name.as_ref());
        let other = listed.into_iter().find(|service| has(service)).map(str::to_owned);
        other.ok_or_else(|| {
            ErrorBody::missing_resource()
                .because(format!("there is no work request at /{}", path.join("/")))
        })
    }

    /// Starts a work request if the operation returns the id of one.
    pub(super) fn with_work_request(
        &self,
        answer: Answer,
        touched: Option<&Touched<'_>>,
        world: &mut World,
    ) -> Answer {
        const HEADER: &str = "opc-work-request-id";
        let operation = self.call.found.operation;
        if !operation.answer.has_header(HEADER) || operation.method == http::Method::GET {
            return answer;
        }
        let plan = world.plans.current();
        let in_query = || self.call.query.get("compartmentId");
        let in_body = || self.call.body.get("compartmentId").and_then(Value::as_str);
        let compartment = touched.and_then(|touched| touched.compartment);
        let compartment = compartment.or_else(in_body).or_else(in_query).unwrap_or(self.tenancy);
        let mut seed = WorkRequestSeed::new(compartment)
            .operation_type(&operation.id)
            .tenancy(Tenancy::from(self.tenancy));
        if let Some(touched) = touched {
            seed = seed.resource(touched.kind, touched.id).action(touched.action);
        }
        if let Some((code, message)) = &plan.failure {
            seed = seed.fails_with(code, message);
        } else if plan.stays {
            seed = seed.stays_in_progress();
        }
        // Four steps take as long as the resource takes.
        let lasts = touched.map_or_else(|| self.step(&plan), |touched| touched.lasts);
        let step = lasts / 4;
        let values: Vec<(&str, &str)> = self.call.found.path_values().collect();
        let listed = self.call.state.routes.listed(&self.service.name);
        let places = listed.map(|listed| Place::all(listed, &values)).unwrap_or_default();
        let World { work_requests, store, .. } = world;
        let id = work_requests.plan(seed, step, places, store, self.now);
        answer.header(HEADER, id)
    }
}
