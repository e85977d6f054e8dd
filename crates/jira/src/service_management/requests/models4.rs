//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::service_management::common::UserDTO;
use crate::service_management::requests::{
    CommentDTO, CustomerRequestStatus, FormObject, SlaInformation,
};

/// `PagedDTOCommentDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PagedDTOComment {
    /// `_expands`.
    pub expands: Vec<String>,
    /// `_links`.
    pub links: Option<PagedLink>,
    /// `isLastPage`.
    pub is_last_page: Option<bool>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `size`.
    pub size: Option<i64>,
    /// `start`.
    pub start: Option<i64>,
    /// `values`.
    pub values: Vec<CommentDTO>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PagedDTOComment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expands: reader.list("_expands")?,
            links: reader.optional("_links")?,
            is_last_page: reader.optional("isLastPage")?,
            limit: reader.optional("limit")?,
            size: reader.optional("size")?,
            start: reader.optional("start")?,
            values: reader.list("values")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("_expands", &self.expands);
        writer.optional("_links", &self.links);
        writer.optional("isLastPage", &self.is_last_page);
        writer.optional("limit", &self.limit);
        writer.optional("size", &self.size);
        writer.optional("start", &self.start);
        writer.list("values", &self.values);
        writer.finish()
    }
}

/// `PagedDTOCustomerRequestStatusDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PagedDTOCustomerRequestStatus {
    /// `_expands`.
    pub expands: Vec<String>,
    /// `_links`.
    pub links: Option<PagedLink>,
    /// `isLastPage`.
    pub is_last_page: Option<bool>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `size`.
    pub size: Option<i64>,
    /// `start`.
    pub start: Option<i64>,
    /// `values`.
    pub values: Vec<CustomerRequestStatus>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PagedDTOCustomerRequestStatus {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expands: reader.list("_expands")?,
            links: reader.optional("_links")?,
            is_last_page: reader.optional("isLastPage")?,
            limit: reader.optional("limit")?,
            size: reader.optional("size")?,
            start: reader.optional("start")?,
            values: reader.list("values")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("_expands", &self.expands);
        writer.optional("_links", &self.links);
        writer.optional("isLastPage", &self.is_last_page);
        writer.optional("limit", &self.limit);
        writer.optional("size", &self.size);
        writer.optional("start", &self.start);
        writer.list("values", &self.values);
        writer.finish()
    }
}

/// `PagedDTOSlaInformationDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PagedDTOSlaInformation {
    /// `_expands`.
    pub expands: Vec<String>,
    /// `_links`.
    pub links: Option<PagedLink>,
    /// `isLastPage`.
    pub is_last_page: Option<bool>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `size`.
    pub size: Option<i64>,
    /// `start`.
    pub start: Option<i64>,
    /// `values`.
    pub values: Vec<SlaInformation>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PagedDTOSlaInformation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expands: reader.list("_expands")?,
            links: reader.optional("_links")?,
            is_last_page: reader.optional("isLastPage")?,
            limit: reader.optional("limit")?,
            size: reader.optional("size")?,
            start: reader.optional("start")?,
            values: reader.list("values")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("_expands", &self.expands);
        writer.optional("_links", &self.links);
        writer.optional("isLastPage", &self.is_last_page);
        writer.optional("limit", &self.limit);
        writer.optional("size", &self.size);
        writer.optional("start", &self.start);
        writer.list("values", &self.values);
        writer.finish()
    }
}

/// `PagedDTOUserDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PagedDTOUser {
    /// `_expands`.
    pub expands: Vec<String>,
    /// `_links`.
    pub links: Option<PagedLink>,
    /// `isLastPage`.
    pub is_last_page: Option<bool>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `size`.
    pub size: Option<i64>,
    /// `start`.
    pub start: Option<i64>,
    /// `values`.
    pub values: Vec<UserDTO>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PagedDTOUser {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expands: reader.list("_expands")?,
            links: reader.optional("_links")?,
            is_last_page: reader.optional("isLastPage")?,
            limit: reader.optional("limit")?,
            size: reader.optional("size")?,
            start: reader.optional("start")?,
            values: reader.list("values")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("_expands", &self.expands);
        writer.optional("_links", &self.links);
        writer.optional("isLastPage", &self.is_last_page);
        writer.optional("limit", &self.limit);
        writer.optional("size", &self.size);
        writer.optional("start", &self.start);
        writer.list("values", &self.values);
        writer.finish()
    }
}

/// `PagedLinkDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PagedLink {
    /// `base`.
    pub base: Option<String>,
    /// `context`.
    pub context: Option<String>,
    /// `next`.
    pub next: Option<String>,
    /// `prev`.
    pub prev: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PagedLink {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            base: reader.optional("base")?,
            context: reader.optional("context")?,
            next: reader.optional("next")?,
            prev: reader.optional("prev")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("base", &self.base);
        writer.optional("context", &self.context);
        writer.optional("next", &self.next);
        writer.optional("prev", &self.prev);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `RenderedValueDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenderedValue {
    /// `html`.
    pub html: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RenderedValue {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            html: reader.optional("html")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("html", &self.html);
        writer.finish()
    }
}

/// `RequestCreateDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestCreate {
    /// `channel`.
    pub channel: Option<String>,
    /// `form`.
    pub form: Option<FormObject>,
    /// `isAdfRequest`.
    pub is_adf_request: Option<bool>,
    /// `raiseOnBehalfOf`.
    pub raise_on_behalf_of: Option<String>,
    /// `requestFieldValues`.
    pub request_field_values: Option<Map<String, Value>>,
    /// `requestParticipants`.
    pub request_participants: Option<Vec<String>>,
    /// `requestTypeId`.
    pub request_type_id: Option<String>,
    /// `serviceDeskId`.
    pub service_desk_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl RequestCreate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `channel`.
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets `form`.
    pub fn form(mut self, form: FormObject) -> Self {
        self.form = Some(form);
        self
    }

    /// Sets `isAdfRequest`.
    pub fn is_adf_request(mut self, is_adf_request: bool) -> Self {
        self.is_adf_request = Some(is_adf_request);
        self
    }

    /// Sets `raiseOnBehalfOf`.
    pub fn raise_on_behalf_of(mut self, raise_on_behalf_of: impl Into<String>) -> Self {
        self.raise_on_behalf_of = Some(raise_on_behalf_of.into());
        self
    }

    /// Sets `requestFieldValues`.
    pub fn request_field_values(mut self, request_field_values: Map<String, Value>) -> Self {
        self.request_field_values = Some(request_field_values);
        self
    }

    /// Sets `requestParticipants`.
    pub fn request_participants(
        mut self,
        request_participants: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request_participants =
            Some(request_participants.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `requestTypeId`.
    pub fn request_type_id(mut self, request_type_id: impl Into<String>) -> Self {
        self.request_type_id = Some(request_type_id.into());
        self
    }

    /// Sets `serviceDeskId`.
    pub fn service_desk_id(mut self, service_desk_id: impl Into<String>) -> Self {
        self.service_desk_id = Some(service_desk_id.into());
        self
    }
}

impl Model for RequestCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            channel: reader.optional("channel")?,
            form: reader.optional("form")?,
            is_adf_request: reader.optional("isAdfRequest")?,
            raise_on_behalf_of: reader.optional("raiseOnBehalfOf")?,
            request_field_values: reader.optional("requestFieldValues")?,
            request_participants: reader.optional("requestParticipants")?,
            request_type_id: reader.optional("requestTypeId")?,
            service_desk_id: reader.optional("serviceDeskId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("channel", &self.channel);
        writer.optional("form", &self.form);
        writer.optional("isAdfRequest", &self.is_adf_request);
        writer.optional("raiseOnBehalfOf", &self.raise_on_behalf_of);
        writer.optional("requestFieldValues", &self.request_field_values);
        writer.optional("requestParticipants", &self.request_participants);
        writer.optional("requestTypeId", &self.request_type_id);
        writer.optional("serviceDeskId", &self.service_desk_id);
        writer.finish()
    }
}
