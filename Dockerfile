# One image for every service; the command says which. Node only, nothing else of the build stays.
ARG NODE_IMAGE=node:22-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY . .
RUN node scripts/bootstrap.mjs build

FROM ${NODE_IMAGE}
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=build --chown=node:node /app ./
USER node
CMD ["node", "services/api/dist/main.js"]
